# Quello che hanno insegnato i moderatori di un gruppo o di un server: sempre mostrato come parola loro.
headline-taught = Secondo i moderatori di qui: { $headline }
taught-note = La loro nota: { $note }
taught-agrees = Lo dicono anche i moderatori di qui.
taught-own-differs = I miei dati dicono altro: { $headline }.
taught-own-unknown = Io non ne so nulla: è solo la loro parola.
