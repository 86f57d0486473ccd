# Czego nauczyli moderatorzy grupy lub serwera: zawsze pokazane jako ich słowo.
headline-taught = Tak ustalili tutejsi moderatorzy: { $headline }
taught-note = Ich uwaga: { $note }
taught-agrees = Tutejsi moderatorzy mówią to samo.
taught-own-differs = Z tego, co wiem, wynika co innego: { $headline }.
taught-own-unknown = Sam nic o tym nie wiem: to tylko ich słowo.
