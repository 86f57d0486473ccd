# 群组或服务器的管理员教的内容：始终标明是他们说的。
headline-taught = 这里的管理员设定：{ $headline }
taught-note = 管理员备注：{ $note }
taught-agrees = 这里的管理员也这么说。
taught-own-differs = 我自己的资料不是这么说的：{ $headline }。
taught-own-unknown = 我自己没有这方面的资料：这只是管理员的说法。
