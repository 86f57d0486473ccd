# Ce que les modérateurs d’un groupe ou d’un serveur ont appris au bot : toujours montré comme leur parole.
headline-taught = D'après les modérateurs d'ici : { $headline }
taught-note = Leur note : { $note }
taught-agrees = Les modérateurs d'ici disent la même chose.
taught-own-differs = Mes propres données disent autre chose : { $headline }.
taught-own-unknown = Moi, je n'en sais rien : je n'ai que leur parole.
