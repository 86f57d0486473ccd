# Botones de una respuesta, cortos para que quepan cuatro en un teléfono.
button-why = ¿Por qué?
button-sources = Fuentes
button-share = Compartir
button-wrong = ¿Error?
button-everyone = Mostrar a todos
button-previous = Anterior
button-next = Siguiente
button-send = Enviar
button-send-with-text = Enviar con el texto
button-cancel = Cancelar
button-accept = Aceptar
button-reject = Rechazar
button-later = Más tarde
button-delete = Borrar todo

# Alrededor de una respuesta.
why-no-more = No hay nada más que contar aparte de lo que ya ves.
sources-none = Detrás de esta respuesta no hay ninguna página: sale de las palabras del título.
page-opening = Estoy abriendo la página de la tienda…
tiers-title = La escalera de Xiaomi
answers-left = Quedan sin respuesta: { $count }.
answers-left-send = Respondo de { $limit } en { $limit }: mándame el resto en otro mensaje.

# Cuando algo no se puede.
old-button = Este botón es demasiado viejo. Pregunta otra vez y te respondo de nuevo.
button-not-yours = Este botón es para quien hizo la pregunta.
limit-wait = Han sido muchas preguntas seguidas. Vuelvo a responder dentro de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
fault-ours = Algo ha fallado por mi parte. Inténtalo otra vez en un momento.
fault-storage = Ahora mismo no puedo guardar nada. Inténtalo otra vez dentro de unos minutos.
moderators-only = Eso solo pueden hacerlo los moderadores de aquí.
moderators-place = Eso funciona en un grupo o en un servidor, y solo para sus moderadores.

# Ajustes.
settings-title = Tus ajustes
settings-title-place = Ajustes comunes
settings-language = Idioma
settings-language-auto = El de la pregunta
settings-length = Respuestas
settings-short = Cortas
settings-long = Largas
settings-visibility = Quién ve las respuestas
settings-public = Todos
settings-private = Solo quien pregunta
settings-saved = Guardado.

# Privacidad.
privacy-title = Qué guardo
privacy-summary = No guardo mensajes. Guardo tus ajustes y las correcciones que envías; el texto por el que preguntaste, solo si quieres. Para responder una sola vez y no demasiado a menudo, recuerdo un rato que escribiste, pero nunca el qué. Cuento los nombres que no conozco, sin anotar quién preguntó.
privacy-export-title = Todo lo que guardo sobre ti
privacy-nothing = No guardo nada sobre ti.
privacy-forget-ask = ¿Borro todo lo que guardo sobre ti? No se puede deshacer.
privacy-kept = No se ha borrado nada.
privacy-forgotten = { $count ->
    [one] Hecho: una entrada borrada.
   *[other] Hecho: { $count } entradas borradas.
}

# Correcciones.
report-title = Corregir esta respuesta
report-ask = ¿Qué está mal? Basta una frase; lo que más ayuda es un enlace que lo muestre.
report-preview = Esto les llegaría a quienes mantienen el proyecto:
report-label-answer = Mi respuesta
report-label-says = La corrección
report-label-source = Un enlace que lo muestre
report-label-asked = Lo que se preguntó
report-text-choice = ¿Envío también el texto por el que se preguntó? Ayuda, y tú decides.
report-notice = Avísame cuando se resuelva
report-thanks = ¡Gracias! Tu corrección tiene el número { $number }.
report-repeat = ¡Gracias! Otras personas dicen lo mismo: se suma a la corrección { $number }.
report-cancelled = No se ha enviado nada.
report-accepted = Tu corrección { $number } se ha aceptado, gracias: { $headline }
report-rejected = Tu corrección { $number } se ha revisado y no se ha aceptado: { $headline }

# Para quienes administran un grupo o un servidor.
reports-title = Correcciones abiertas: { $count }
reports-none = Aquí no hay correcciones abiertas.
reports-count = { $count ->
    [one] lo dice una persona
   *[other] lo dicen { $count } personas
}
reports-accepted = La corrección { $number } queda aceptada.
reports-rejected = La corrección { $number } queda rechazada.
reports-later = La corrección { $number } queda para más tarde.
reports-gone = La corrección { $number } no está abierta aquí.
teach-title = Nombres que me han enseñado aquí
teach-none = Aquí nadie me ha enseñado aún ningún nombre.
teach-done = Aprendido aquí: { $name }, { $meaning }.
teach-removed = Olvidado aquí: { $name }.
teach-unknown = Aquí nadie me ha enseñado «{ $name }».
teach-limit = Un nombre puede tener { $limit } caracteres como mucho.
teach-refused = No puedo añadir este nombre: o la lista está llena y antes hay que quitar alguno, o al nombre le falta una letra o una cifra.
