# 回答下面的按钮：要短，手机上一行放四个。
button-why = 为什么？
button-sources = 出处
button-share = 分享
button-wrong = 不对？
button-everyone = 给大家看
button-previous = 上一页
button-next = 下一页
button-send = 发送
button-send-with-text = 连原文一起发送
button-cancel = 取消
button-accept = 采纳
button-reject = 不采纳
button-later = 以后再说
button-delete = 全部删除

# 回答前后。
why-no-more = 能说的都在上面了。
sources-none = 这个回答没有网页出处，是从标题的用词判断出来的。
page-opening = 正在打开商品页面……
tiers-title = 小米的六个级别
answers-left = 还有 { $count } 项没有回答。
answers-left-send = 我一次回答 { $limit } 项：其余的请另发一条消息。

# 办不到的时候。
old-button = 这个按钮太旧了。再问一次，我重新回答。
button-not-yours = 这个按钮只给提问的人用。
limit-wait = 一下子问得太多了，{ $seconds }秒后我再回答。
fault-ours = 我这边出了点问题，请稍后再试。
fault-storage = 我现在存不了东西，请过几分钟再试。
moderators-only = 只有这里的管理员才能这么做。
moderators-place = 这个功能要在群里或服务器里用，而且只有管理员能用。

# 设置。
settings-title = 你的设置
settings-title-place = 这里的公共设置
settings-language = 语言
settings-language-auto = 和提问一样
settings-length = 回答
settings-short = 简短
settings-long = 详细
settings-visibility = 谁能看到回答
settings-public = 所有人
settings-private = 只有提问的人
settings-saved = 已保存。

# 隐私。
privacy-title = 我保存什么
privacy-summary = 我不保存消息。我会保存你的设置和你提交的更正；你问的原文，只有你同意才会保存。为了不重复回答、不被刷屏，我会短时间记住你发过消息，但不记内容。我不认识的名称会计数，不记是谁问的。
privacy-export-title = 我保存的关于你的全部内容
privacy-nothing = 我没有保存关于你的任何内容。
privacy-forget-ask = 要删除我保存的关于你的全部内容吗？删了就找不回来了。
privacy-kept = 什么都没有删除。
privacy-forgotten = 好了，删除了{ $count }条记录。

# 更正。
report-title = 更正这个回答
report-ask = 哪里不对？一句话就行，能附上证明的链接最好。
report-preview = 下面这些会发给维护资料的人：
report-label-answer = 我的回答
report-label-says = 更正内容
report-label-source = 能证明的链接
report-label-asked = 当时问的内容
report-text-choice = 要不要连当时问的原文一起发送？这样更有帮助，由你决定。
report-notice = 有结果时告诉我
report-thanks = 谢谢！你的更正编号是 { $number }。
report-repeat = 谢谢！别人也这么说，已经计入编号 { $number }。
report-cancelled = 什么都没有发送。
report-accepted = 你的更正 { $number } 已采纳，谢谢：{ $headline }
report-rejected = 你的更正 { $number } 看过了，没有采纳：{ $headline }

# 给群和服务器的管理员。
reports-title = 待处理的更正：{ $count }
reports-none = 这里没有待处理的更正。
reports-count = { $count }个人这么说
reports-accepted = 更正 { $number } 已采纳。
reports-rejected = 更正 { $number } 未采纳。
reports-later = 更正 { $number } 以后再处理。
reports-gone = 更正 { $number } 不在这里的待处理列表里。
teach-title = 这里教给我的名称
teach-none = 这里还没有人教过我名称。
teach-done = 在这里记住了：{ $name }，{ $meaning }。
teach-removed = 在这里忘掉了：{ $name }。
teach-unknown = 这里没有人教过我“{ $name }”。
teach-limit = 名称最多{ $limit }个字符。
teach-refused = 这个名称加不进来：要么列表满了，得先删掉一个；要么名称里没有文字或数字。
