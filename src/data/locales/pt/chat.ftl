# Botões de uma resposta, curtos para caberem quatro no celular.
button-why = Por quê?
button-sources = Fontes
button-share = Compartilhar
button-wrong = Errado?
button-everyone = Mostrar a todos
button-previous = Anterior
button-next = Próxima
button-send = Enviar
button-send-with-text = Enviar com o texto
button-cancel = Cancelar
button-accept = Aceitar
button-reject = Recusar
button-later = Depois
button-delete = Apagar tudo

# Em volta de uma resposta.
why-no-more = Não há mais a contar além do que você vê.
sources-none = Não há página por trás desta resposta: ela sai das palavras do título.
page-opening = Estou abrindo a página da loja…
tiers-title = A escada da Xiaomi
answers-left = Ainda sem resposta: { $count }.
answers-left-send = Respondo { $limit } por vez: envie o resto em outra mensagem.

# Quando algo não dá.
old-button = Este botão é antigo demais. Pergunte de novo e eu respondo outra vez.
button-not-yours = Este botão é para quem fez a pergunta.
limit-wait = Foi muita pergunta de uma vez. Volto a responder em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}.
fault-ours = Algo deu errado do meu lado. Tente de novo daqui a pouco.
fault-storage = Agora não consigo guardar nada. Tente de novo em alguns minutos.
moderators-only = Só os moderadores daqui podem fazer isso.
moderators-place = Isso funciona em um grupo ou servidor, e só para os moderadores.

# Configurações.
settings-title = Suas configurações
settings-title-place = Configurações para todos aqui
settings-language = Idioma
settings-language-auto = O da pergunta
settings-length = Respostas
settings-short = Curtas
settings-long = Longas
settings-visibility = Quem vê as respostas
settings-public = Todos
settings-private = Só quem pergunta
settings-saved = Salvo.

# Privacidade.
privacy-title = O que eu guardo
privacy-summary = Não guardo mensagens. Guardo suas configurações e as correções que você envia; o texto sobre o qual você perguntou, só se você deixar. Para responder uma vez só e não responder demais, lembro por pouco tempo que você escreveu, nunca o quê. Conto os nomes que não conheço, sem registrar quem perguntou.
privacy-export-title = Tudo o que eu guardo sobre você
privacy-nothing = Não guardo nada sobre você.
privacy-forget-ask = Apago tudo o que guardo sobre você? Não dá para desfazer.
privacy-kept = Nada foi apagado.
privacy-forgotten = { $count ->
    [one] Pronto: { $count } registro apagado.
   *[other] Pronto: { $count } registros apagados.
}

# Correções.
report-title = Corrigir esta resposta
report-ask = O que está errado? Uma frase basta; o que mais ajuda é um link que mostre.
report-preview = Isto iria para quem mantém o projeto:
report-label-answer = Minha resposta
report-label-says = A correção
report-label-source = Um link que mostre
report-label-asked = O que foi perguntado
report-text-choice = Envio também o texto da pergunta? Ajuda, e a escolha é sua.
report-notice = Avise quando for resolvido
report-thanks = Obrigado! Sua correção tem o número { $number }.
report-repeat = Obrigado! Outras pessoas dizem o mesmo: entra na correção { $number }.
report-cancelled = Nada foi enviado.
report-accepted = Sua correção { $number } foi aceita, obrigado: { $headline }
report-rejected = Sua correção { $number } foi analisada e não foi aceita: { $headline }

# Para quem administra um grupo ou servidor.
reports-title = Correções abertas: { $count }
reports-none = Aqui não há correções abertas.
reports-count = { $count ->
    [one] uma pessoa diz isso
   *[other] { $count } pessoas dizem isso
}
reports-accepted = A correção { $number } foi aceita.
reports-rejected = A correção { $number } foi recusada.
reports-later = A correção { $number } ficou para depois.
reports-gone = A correção { $number } não está aberta aqui.
teach-title = Nomes que me ensinaram aqui
teach-none = Aqui ninguém me ensinou um nome ainda.
teach-done = Aprendido aqui: { $name }, { $meaning }.
teach-removed = Esquecido aqui: { $name }.
teach-unknown = Ninguém me ensinou “{ $name }” aqui.
teach-limit = Um nome pode ter no máximo { $limit } caracteres.
teach-refused = Não consigo adicionar este nome: ou a lista está cheia e é preciso remover algum antes, ou falta ao nome uma letra ou um algarismo.
