# 命令的名称（小写、无空格、32 个字符）、说明和选项（100 个字符）。
discord-query-description = 这真的是小米吗？输入名称、标题或链接来问
discord-message-name = 这是小米吗？
discord-tiers-name = xiaomi-级别
discord-tiers-description = 六个级别：从小米自己的产品到只挂名的东西
discord-help-name = xiaomi-帮助
discord-help-description = 我能告诉你什么，怎么问
discord-privacy-name = xiaomi-隐私
discord-privacy-description = 我保存了你的哪些信息；可以导出或删除
discord-settings-name = xiaomi-设置
discord-settings-description = 你的语言和回答长短；管理员还可以设置服务器
discord-reports-name = xiaomi-更正
discord-reports-description = 这个服务器的成员提交的更正
discord-teach-name = xiaomi-教我
discord-teach-description = 教我在这个服务器里有用的名称
discord-teach-add-name = 添加
discord-teach-add-description = 教我一个名称，或修改一个
discord-teach-list-name = 列表
discord-teach-list-description = 你们教过我的名称，也可以拿到文件
discord-teach-remove-name = 删除
discord-teach-remove-description = 让我忘掉一个名称
discord-option-query-name = 查询
discord-option-query-description = 产品名、商品标题、链接或问题
discord-option-private-name = 私密
discord-option-private-description = 只有你能看到回答
discord-option-what-name = 操作
discord-option-what-description = 怎么处理我保存的关于你的信息
discord-option-name-name = 名称
discord-option-name-description = 品牌或产品，按大家的写法
discord-option-tier-name = 级别
discord-option-tier-description = 它在哪一级
discord-option-note-name = 备注
discord-option-note-description = 一句话说明原因，会和回答一起显示

# 怎么问。
discord-ways = 有三种问法：输入 /xiaomi 加名称或链接；长按（或右键点击）一条消息，选“应用”里的“这是小米吗？”；或者 @ 我。
discord-may-not-read = 我看不到这个频道的消息。请在 /xiaomi 后面输入名称或链接，或者长按一条消息，选“应用”里的“这是小米吗？”。
discord-no-link = 最近的消息里没有链接。请在 /xiaomi 后面输入名称或链接。
discord-no-text = 那条消息里没有文字，也没有标题。请在 /xiaomi 后面输入名称。
discord-may-not-write = 我不能在那个频道发言。回答在这里：
discord-not-shown = 我不能在这个频道发言，所以只有你能看到回答。
discord-about-message = 关于 { $link }：

# 更正表单。
discord-report-optional = 可以留空。
discord-report-asked = 会一起发送，方便我们核对；不想发就清空。
discord-report-says = 一句话就够。
