# Candidates for a name that two have are told apart by the firm: the beginning that they share is nobody's handle.
$ guanxi add 王伟 --org 华为
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 王伟 --org 明礁水务
added wangwei-2  王伟 (明礁水务)
! guanxi: there is already wangwei  王伟 (华为); guanxi merge makes two records one
! guanxi: new organisation mingjiaoshuiwu  明礁水务
$ guanxi __complete bash -- log 王伟
王伟@huawei	王伟 (华为)
王伟@mingjiaoshuiwu	王伟 (明礁水务)
$ guanxi list 王伟@mingjiaoshuiwu
handle     name  firm
wangwei-2  王伟  明礁水务
# In letters too: a handle that is the beginning of another's would be taken when Enter follows the completion.
$ guanxi __complete show wangw
wangwei@huawei	王伟 (华为)
wangwei@mingjiaoshuiwu	王伟 (明礁水务)
$ guanxi __complete show wangwei-
wangwei-2	王伟 (明礁水务)
$ guanxi show wangwei@mingjiaoshuiwu | head -1
王伟  Wáng Wěi  wangwei-2
