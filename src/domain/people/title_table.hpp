// The table of job titles (shape: domain/title.hpp).
//
// ADDING A TITLE: one row in the file of its tongues under titles/. `written` in lower case (simplified Chinese first, the traditional form behind '|'); the
// seniority as in domain/seniority.hpp; `form`, `reading` and `calls` only where people say it behind a surname. `where` names the countries that say another form than
// the row without it. `step` parts those of one seniority: negative above, 5 halfway to the next. Order does not matter: of those that fit the longest wins, and
// in tongues that part words the highest, so that "Head of Engineering" is no engineer. Chinese, Japanese and Korean titles stand at the end of what is
// written; Germanic ones may be the end of a compound, so a longer row is needed only where its seniority differs. A deputy needs no row: `deputies` below tells
// them. `tests/unit/domain_title_test.cpp` holds the table to these rules.
#pragma once

#include <guanxi/domain/title.hpp>

namespace guanxi::domain {

inline constexpr TitleRow<std::string_view> written_titles[] = {
#include "people/titles/asian.def"
#include "people/titles/chinese.def"
#include "people/titles/english.def"
#include "people/titles/germanic.def"
#include "people/titles/japanese.def"
#include "people/titles/korean.def"
#include "people/titles/romance.def"
#include "people/titles/slavic.def"
};

// Whoever helps another, whatever the other's title, unless a longer title has the word in it (assistant manager).
inline constexpr TitleRow<std::string_view> written_helpers[] = {
    {Tongue::en, "assistant", 5},
    {Tongue::en, "secretary to", 5},
    {Tongue::en, "interpreter", 5},
    {Tongue::en, "translator", 5},
    {Tongue::en, "coordinator", 5},
    {Tongue::de, "koordinator", 5},
    {Tongue::de, "assistent", 5},
    {Tongue::de, "sekretär", 5},
    {Tongue::fr, "assistant de|assistante", 5},
    {Tongue::es, "asistente|secretaria|secretario", 5},
    {Tongue::it, "assistente|segretaria|segretario", 5},
    {Tongue::pt, "secretária|secretário", 5},
    {Tongue::nl, "secretaresse", 5},
    {Tongue::pl, "asystent|asystentka|sekretarka", 5},
    {Tongue::ru, "помощник|ассистент|секретарь", 5},
    {Tongue::tr, "asistanı|sekreteri", 5},
    {Tongue::id, "asisten|sekretaris", 5},
    {Tongue::vi, "trợ lý|thư ký", 5},
    {Tongue::th, "เลขานุการ", 5},
};

struct TitleTexts : Texts<written_titles, written_helpers> {};
inline constexpr auto titles = pooled<written_titles, TitleTexts>();
inline constexpr auto helpers = pooled<written_helpers, TitleTexts>();

// The words that make somebody the deputy of the title beside them. `joined`: also written as one word with it (Vizepräsident, subdirector).
template <class Text>
struct DeputyRow {
  Text written;         // parted by '|'
  bool behind = false;  // directeur adjoint, müdür yardımcısı
  bool joined = false;
};
inline constexpr DeputyRow<std::string_view> written_deputies[] = {
    {"deputy|vice|acting deputy|joint deputy", false, true},
    {"stellvertretender|stellvertretende|stellvertreter|stellvertreterin|stellv|stv"},
    {"vize|unter", false, true},
    {"stellvertreter|stellvertreterin|stv", true},
    {"sous|vice", false, true},
    {"adjoint|adjointe", true},
    {"adjoint du|adjointe du|adjoint au|adjointe au|adjoint de la"},
    {"sub|vice", false, true},
    {"adjunto|adjunta", true},
    {"vice|vicario", false, true},
    {"substituto|substituta", true},
    {"adjunct|plaatsvervangend|onder|vice", false, true},
    {"biträdande|ställföreträdande|vise|assisterende|nestleder", false, true},
    {"заместитель|зам|первый заместитель|первый зам|заступник|и о заместителя"},
    {"зам|вице|віце", false, true},
    {"zastępca|z ca|zastępczyni"},
    {"wice", false, true},
    {"místo|zástupce|zástupkyně|zástupca", false, true},
    {"yardımcısı|vekili|yrd", true},
    {"wakil|timbalan|naib|plt wakil"},
    {"phó", false, false},
    {"รอง", false, true},
    {"نائب"},
    {"סגן|סגנית"},
};
inline constexpr auto deputies = pooled<written_deputies>();
using DeputyWord = decltype(deputies)::value_type;

// Behind a surname, of anybody.
template <class Text>
struct CourtesyRow {
  Text written;
  Text reading;  // as it is said behind a surname that is read
};
inline constexpr CourtesyRow<std::string_view> written_courtesies[] = {{"先生", "xiānsheng"},
                                                                       {"女士", "nǚshì"},
                                                                       {"小姐", "xiǎojie"},
                                                                       {"太太", "tàitai"},
                                                                       {"同志", "tóngzhì"},
                                                                       {"师傅", "shīfu"},
                                                                       {"師傅", "shīfu"},
                                                                       {"老师", "lǎoshī"},
                                                                       {"老師", "lǎoshī"},
                                                                       {"生", ""},
                                                                       {"哥", "gē"},
                                                                       {"姐", "jiě"},
                                                                       {"叔", "shū"},
                                                                       {"兄", "xiōng"},
                                                                       {"さん", "-san"},
                                                                       {"さま", "-sama"},
                                                                       {"様", "-sama"},
                                                                       {"样", "-sama"},
                                                                       {"殿", "-dono"},
                                                                       {"氏", "-shi"},
                                                                       {"ちゃん", "-chan"},
                                                                       {"くん", "-kun"},
                                                                       {"님", "-nim"},
                                                                       {"씨", "-ssi"},
                                                                       {"선생님", " seonsaengnim"},
                                                                       {"여사님", " yeosa-nim"},
                                                                       {"여사", " yeosa"},
                                                                       {"군", "-gun"},
                                                                       {"양", "-yang"}};
inline constexpr auto courtesies = pooled<written_courtesies>();
using Courtesy = decltype(courtesies)::value_type;
// The same typed in Latin letters.
inline constexpr std::string_view written_latin_courtesies[] = {"xiansheng", "nvshi", "nushi", "nyushi", "xiaojie", "taitai", "tongzhi", "shifu",
                                                                "laoshi",    "san",   "sama",  "sensei", "nim",     "ssi",    "ji"};
inline constexpr auto latin_courtesies = pooled<written_latin_courtesies>();

}  // namespace guanxi::domain
