# En el menú de Telegram y en la página del bot.
telegram-description = ¿Esto es de verdad Xiaomi? Los vendedores llaman «Xiaomi» a todo. Mándame el nombre de un producto, el título de un anuncio, un enlace o una oferta reenviada y te digo a qué nivel del ecosistema Xiaomi pertenece, por qué y dónde está escrito. Funciona en grupos y en cualquier chat. Independiente de Xiaomi.
telegram-short-description = ¿Es de verdad Xiaomi? Manda un título o un enlace y verás su nivel en el ecosistema, con fuentes.
telegram-command-xiaomi = ¿Es Xiaomi? Un nombre, un título o el mensaje al que respondes
telegram-command-brand = Qué tiene que ver una marca con Xiaomi
telegram-command-tiers = Los seis niveles, de Xiaomi a Youpin
telegram-command-settings = Idioma y longitud de las respuestas
telegram-command-reports = Correcciones abiertas de este grupo
telegram-command-teach = Enséñame un nombre para este grupo
telegram-command-privacy = Qué guardo y cómo borrarlo
telegram-command-help = Qué sé hacer

# Lo que el bot dice solo en Telegram.
telegram-help-groups = En un grupo, responde a un mensaje con /xiaomi o mencióname; nunca hablo si nadie me llama.
telegram-help-privacy = Allí solo veo los mensajes dirigidos a mí.
telegram-help-inline = En cualquier chat, escribe @{ $name } y un nombre.
telegram-text-only = Solo leo texto: mándame el título, un enlace o una foto con descripción.
telegram-nothing-asked = Responde a un mensaje con /xiaomi o escribe un nombre después: /xiaomi Roborock S7
telegram-missed = He estado fuera y me he perdido lo que escribiste. Vuelve a mandarme lo que aún te importe.
telegram-inline-none = No he encontrado nada: pregúntame en nuestro chat
telegram-list-hint = Toca un número para ver la respuesta completa, compartirla o corregirla.
telegram-brands = Las marcas de las que más sé. Para otra: /brand y su nombre.
telegram-privacy-commands = En nuestro chat privado, /privacy export te lo manda todo y /privacy forget lo borra.
telegram-privacy-place = Lo que guardo sobre ti no debe verlo nadie más: hazlo en nuestro chat privado.
telegram-open-chat = Abrir nuestro chat
telegram-report-placeholder = ¿Qué está mal?
telegram-teach-usage =
    /teach 4 Nombre | nota: nombre y nivel (0 a 6), solo para este grupo
    /teach remove Nombre
    /teach export
