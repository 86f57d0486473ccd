# Nombres (minúsculas, sin espacios, 32 caracteres), descripciones y opciones de los comandos (100 caracteres).
discord-query-description = ¿Es Xiaomi de verdad? Escribe un nombre, un título o un enlace
discord-message-name = ¿Es Xiaomi?
discord-tiers-name = xiaomi-niveles
discord-tiers-description = La escalera: de la propia Xiaomi a lo que solo lleva su nombre
discord-help-name = xiaomi-ayuda
discord-help-description = Qué puedo decirte y cómo preguntar
discord-privacy-name = xiaomi-privacidad
discord-privacy-description = Qué guardo sobre ti; pídelo o bórralo
discord-settings-name = xiaomi-ajustes
discord-settings-description = Tu idioma y la longitud de las respuestas; si moderas, también los ajustes del servidor
discord-reports-name = xiaomi-correcciones
discord-reports-description = Las correcciones que han enviado los miembros de este servidor
discord-teach-name = xiaomi-enseñar
discord-teach-description = Enséñame nombres importantes en este servidor
discord-teach-add-name = añadir
discord-teach-add-description = Enséñame un nombre o cambia uno
discord-teach-list-name = lista
discord-teach-list-description = Los nombres que me han enseñado, también en un archivo
discord-teach-remove-name = quitar
discord-teach-remove-description = Haz que olvide un nombre
discord-option-query-name = pregunta
discord-option-query-description = El nombre de un producto, el título de un anuncio, un enlace o una pregunta
discord-option-private-name = privado
discord-option-private-description = Solo tú ves la respuesta
discord-option-what-name = qué
discord-option-what-description = Qué hacer con lo que guardo sobre ti
discord-option-name-name = nombre
discord-option-name-description = La marca o el producto, tal como se escribe
discord-option-tier-name = nivel
discord-option-tier-description = Dónde está en la escalera
discord-option-note-name = nota
discord-option-note-description = Por qué, en una frase: sale junto a la respuesta

# Maneras de preguntar.
discord-ways = Puedes preguntar de tres maneras: escribe /xiaomi y un nombre o un enlace; mantén pulsado un mensaje (o haz clic derecho en él) y elige Aplicaciones, «¿Es Xiaomi?»; o mencióname.
discord-may-not-read = No puedo leer este canal. Escribe un nombre o un enlace después de /xiaomi, o mantén pulsado un mensaje y elige Aplicaciones, «¿Es Xiaomi?».
discord-no-link = No veo ningún enlace en los últimos mensajes. Escribe un nombre o un enlace después de /xiaomi.
discord-no-text = No encuentro palabras en ese mensaje: ni texto ni título. Escribe el nombre después de /xiaomi.
discord-may-not-write = En ese canal no puedo escribir. Aquí tienes la respuesta:
discord-not-shown = En este canal no puedo escribir, así que la respuesta solo la ves tú.
discord-about-message = Sobre { $link }:

# El formulario para una corrección.
discord-report-optional = Puedes dejarlo vacío.
discord-report-asked = Se envía también, para que podamos comprobarlo; bórralo si prefieres no enviarlo.
discord-report-says = Basta una frase.
