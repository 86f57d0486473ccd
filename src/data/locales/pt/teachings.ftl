# O que os moderadores de um grupo ou servidor ensinaram: mostra-se sempre como palavra deles.
headline-taught = Segundo os moderadores daqui: { $headline }
taught-note = A nota deles: { $note }
taught-agrees = Os moderadores daqui dizem o mesmo.
taught-own-differs = Meus dados dizem outra coisa: { $headline }.
taught-own-unknown = Eu não sei nada sobre isto: é só a palavra deles.
