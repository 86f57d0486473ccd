# Lo que han enseñado los moderadores de un grupo o servidor: siempre se muestra como palabra suya.
headline-taught = Según los moderadores de aquí: { $headline }
taught-note = Su nota: { $note }
taught-agrees = Los moderadores de aquí dicen lo mismo.
taught-own-differs = Mis datos dicen otra cosa: { $headline }.
taught-own-unknown = Yo no sé nada de esto: es solo su palabra.
