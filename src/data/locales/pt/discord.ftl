# Nomes (minúsculas, sem espaços, 32 caracteres), descrições e opções dos comandos (100 caracteres).
discord-query-description = É mesmo Xiaomi? Digite um nome, um título ou um link
discord-message-name = É Xiaomi?
discord-tiers-name = xiaomi-níveis
discord-tiers-description = A escada: da própria Xiaomi ao que só leva o nome dela
discord-help-name = xiaomi-ajuda
discord-help-description = O que eu sei dizer e como perguntar
discord-privacy-name = xiaomi-privacidade
discord-privacy-description = O que guardo sobre você; veja ou apague
discord-settings-name = xiaomi-configurações
discord-settings-description = Seu idioma e o tamanho das respostas; para moderadores, também as configurações do servidor
discord-reports-name = xiaomi-correções
discord-reports-description = As correções que os membros deste servidor enviaram
discord-teach-name = xiaomi-ensinar
discord-teach-description = Ensine nomes que importam neste servidor
discord-teach-add-name = adicionar
discord-teach-add-description = Ensine um nome ou mude um
discord-teach-list-name = lista
discord-teach-list-description = Os nomes que me ensinaram, também em arquivo
discord-teach-remove-name = remover
discord-teach-remove-description = Faça com que eu esqueça um nome
discord-option-query-name = pergunta
discord-option-query-description = O nome de um produto, o título de um anúncio, um link ou uma pergunta
discord-option-private-name = privado
discord-option-private-description = Só você vê a resposta
discord-option-what-name = ação
discord-option-what-description = O que fazer com o que guardo sobre você
discord-option-name-name = nome
discord-option-name-description = A marca ou o produto, do jeito que se escreve
discord-option-tier-name = nível
discord-option-tier-description = Onde fica na escada
discord-option-note-name = nota
discord-option-note-description = Por quê, em uma frase: aparece junto da resposta

# Jeitos de perguntar.
discord-ways = Dá para perguntar de três jeitos: digite /xiaomi e um nome ou link; toque e segure uma mensagem (ou clique nela com o botão direito) e escolha Aplicativos, “É Xiaomi?”; ou me mencione.
discord-may-not-read = Não consigo ler este canal. Digite um nome ou link depois de /xiaomi, ou toque e segure uma mensagem e escolha Aplicativos, “É Xiaomi?”.
discord-no-link = Não vejo nenhum link nas últimas mensagens. Digite um nome ou link depois de /xiaomi.
discord-no-text = Não encontro palavras nessa mensagem: nem texto nem título. Digite o nome depois de /xiaomi.
discord-may-not-write = Não posso escrever naquele canal. Aqui está a resposta:
discord-not-shown = Não posso escrever neste canal, então só você vê a resposta.
discord-about-message = Sobre { $link }:

# O formulário de correção.
discord-report-optional = Pode ficar vazio.
discord-report-asked = Vai junto para a gente poder conferir; apague se preferir não enviar.
discord-report-says = Basta uma frase.
