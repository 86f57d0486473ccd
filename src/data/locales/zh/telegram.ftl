# Telegram 菜单和机器人页面上的文字。
telegram-description = 这真是小米的吗？卖家什么都爱写“小米”。发来产品名、商品标题、链接或转发的优惠，我会告诉你它属于小米生态的哪一级、为什么、出处在哪里。群里和任何聊天里都能用。与小米无关。
telegram-short-description = 这真是小米的吗？发来标题或链接，看它在小米生态的哪一级，附出处。
telegram-command-xiaomi = 是不是小米？产品名、标题，或你回复的那条消息
telegram-command-brand = 一个品牌和小米有什么关系
telegram-command-tiers = 六个级别，从小米到有品
telegram-command-settings = 语言和回答长短
telegram-command-reports = 本群待处理的更正
telegram-command-teach = 教我一个只在本群用的名称
telegram-command-privacy = 我保存什么，怎样删除
telegram-command-help = 我能做什么

# 只在 Telegram 里说的话。
telegram-help-groups = 在群里用 /xiaomi 回复一条消息，或者 @ 我；没人问我就不说话。
telegram-help-privacy = 在群里我只看得到发给我的消息。
telegram-help-inline = 在任何聊天里输入 @{ $name } 和名称。
telegram-text-only = 我只会读文字：发来标题、链接，或者带文字说明的图片。
telegram-nothing-asked = 用 /xiaomi 回复一条消息，或者在后面写上名称：/xiaomi Roborock S7
telegram-missed = 我刚才不在，错过了你的消息。还需要的话，请再发一次。
telegram-inline-none = 没找到，到我们的聊天里问我
telegram-list-hint = 点数字可以看完整回答，也可以分享或纠错。
telegram-brands = 我了解最多的品牌。别的品牌：/brand 加名称。
telegram-privacy-commands = 在我们的私聊里，/privacy export 会把全部内容发给你，/privacy forget 会删除它。
telegram-privacy-place = 我保存的关于你的内容不该让别人看到：请到我们的私聊里操作。
telegram-open-chat = 打开我们的私聊
telegram-report-placeholder = 哪里不对？
telegram-teach-usage =
    /teach 4 名称 | 备注：名称和级别（0 到 6），只在本群有效
    /teach remove 名称
    /teach export
