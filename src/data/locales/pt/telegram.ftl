# No menu do Telegram e na página do bot.
telegram-description = Isto é mesmo Xiaomi? Os vendedores chamam tudo de “Xiaomi”. Envie o nome de um produto, o título de um anúncio, um link ou uma oferta encaminhada, e eu digo a que nível do ecossistema Xiaomi ele pertence, por quê e onde isso está escrito. Funciona em grupos e em qualquer conversa. Sem ligação com a Xiaomi.
telegram-short-description = É mesmo Xiaomi? Envie um título ou um link e veja o nível no ecossistema, com fontes.
telegram-command-xiaomi = É Xiaomi? Um nome, um título ou a mensagem que você responde
telegram-command-brand = O que uma marca tem a ver com a Xiaomi
telegram-command-tiers = Os seis níveis, da Xiaomi à Youpin
telegram-command-settings = Idioma e tamanho das respostas
telegram-command-reports = Correções abertas deste grupo
telegram-command-teach = Ensine um nome para este grupo
telegram-command-privacy = O que eu guardo e como apagar
telegram-command-help = O que eu sei fazer

# O que o bot diz só no Telegram.
telegram-help-groups = Em um grupo, responda a uma mensagem com /xiaomi ou me mencione; nunca falo sem ser chamado.
telegram-help-privacy = Lá só vejo as mensagens dirigidas a mim.
telegram-help-inline = Em qualquer conversa, digite @{ $name } e um nome.
telegram-text-only = Só leio texto: envie o título, um link ou uma foto com legenda.
telegram-nothing-asked = Responda a uma mensagem com /xiaomi ou escreva um nome depois: /xiaomi Roborock S7
telegram-missed = Estive fora e perdi o que você escreveu. Envie de novo o que ainda importa.
telegram-inline-none = Não achei nada: pergunte na nossa conversa
telegram-list-hint = Toque em um número para ver a resposta completa, compartilhar ou corrigir.
telegram-brands = As marcas sobre as quais mais sei. Para outra: /brand e o nome dela.
telegram-privacy-commands = Na nossa conversa particular, /privacy export envia tudo e /privacy forget apaga.
telegram-privacy-place = O que guardo sobre você não é para mais ninguém ver: faça isso na nossa conversa particular.
telegram-open-chat = Abrir nossa conversa
telegram-report-placeholder = O que está errado?
telegram-teach-usage =
    /teach 4 Nome | nota: nome e nível (0 a 6), só para este grupo
    /teach remove Nome
    /teach export
