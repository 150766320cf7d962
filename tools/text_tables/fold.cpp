// What each character folds to: NFKC_Casefold, Latin letters in ASCII where ICU's Latin-ASCII knows them, diacritics
// off, traditional Han characters as simplified, look-alikes of space, apostrophe, hyphen and middle dot as one.
#include <algorithm>
#include <map>
#include <ostream>
#include <string_view>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "icu.hpp"
#include "scripts.hpp"
#include "write.hpp"

namespace tables {
namespace {

using namespace guanxi::text;

// Japan's forms since 1946 (当用漢字字体表) where they differ from the traditional and the simplified one, and variants in registers of its
// families (髙, 﨑, 邉, 峯): each before the simplified character that it stands for. Those that are Chinese characters of their own as well (芸,
// 予, 弁, 糸) are left out.
constexpr std::u32string_view japanese_forms =
    U"髙高﨑崎嵜崎邉边辺边斎斋斉齐峯峰濵滨浜滨沢泽広广桜樱渋涩関关竜龙滝泷恵惠栄荣実实徳德眞真黒黑豊丰圀国嶋岛嶌岛桒桑曽曾増增駅驿譲让蔵藏仏佛円圆戸户児儿亜亚悪恶圧压"
    U"囲围壱壹営营応应穏稳仮假価价懐怀絵绘拡扩覚觉楽乐巻卷勧劝観观歓欢帰归気气亀龟犠牺戯戏拠据挙举郷乡暁晓駆驱勲勋薫薰継继経经軽轻撃击県县倹俭剣剑険险圏圈検检権权顕显"
    U"験验厳严効效鉱矿砕碎済济歳岁剤剂雑杂桟栈賛赞歯齿釈释収收従从獣兽縦纵粛肃処处焼烧奨奖証证乗乘浄净剰剩縄绳壌壤嬢娘醸酿図图粋粹酔醉穂穗髄髓瀬濑摂摄専专戦战銭钱繊纤"
    U"捜搜挿插巣巢総总続续対对帯带択择単单団团弾弹鋳铸庁厅聴听鎮镇逓递鉄铁転转伝传稲稻読读弐贰悩恼脳脑覇霸廃废拝拜売卖発发髪发抜拔払拂変变毎每満满黙默訳译薬药揺摇様样"
    U"頼赖覧览両两猟猎緑绿塁垒暦历歴历練练霊灵齢龄労劳冨富舘馆遙遥彌弥";

char32_t common_form(char32_t c) {
  for (std::size_t at = 0; at < japanese_forms.size(); at += 2) {
    if (japanese_forms[at] == c) return japanese_forms[at + 1];
  }
  return c;
}

class Folder {
 public:
  // Until nothing changes any more, so that a fold of a fold is the fold.
  std::u32string operator()(char32_t c) const {
    std::u32string text(1, c);
    for (int round = 0; round < 8; ++round) {
      std::u32string next = once(text);
      if (next == text) return text;
      text = std::move(next);
    }
    throw std::runtime_error("no end to folding " + utf8(std::u32string(1, c)));
  }

 private:
  std::u32string once(const std::u32string& text) const {
    std::u32string out;
    bool letter = false;
    for (const char32_t c : decomposed_(casefold_(text))) {
      const bool mark = u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
      if (mark && letter) continue;
      if (!mark) letter = takes_diacritics(c);
      out += plain(c);
    }
    return composed_(out);
  }

  std::u32string plain(char32_t c) const {
    if (is_space(c)) return U" ";
    if (is_apostrophe(c)) return U"'";
    if (is_hyphen(c)) return U"-";
    if (is_middle_dot(c)) return U"\u00B7";
    if (is_han(c)) return simplified(c);
    UErrorCode code = U_ZERO_ERROR;
    const bool latin = uscript_getScript(static_cast<UChar32>(c), &code) == USCRIPT_LATIN;
    return latin ? ascii_(c) : std::u32string(1, c);
  }

  // 苎 and 苧 are each the other's simplified form: the lower one stands for both.
  std::u32string simplified(char32_t c) const {
    if (const char32_t common = common_form(c); common != c) return std::u32string(1, common);
    const std::u32string simple = simplified_(c);
    return simplified_(simple) == std::u32string(1, c) ? std::min(simple, std::u32string(1, c)) : simple;
  }

  Normalisation casefold_{&icu::Normalizer2::getNFKCCasefoldInstance};
  Normalisation decomposed_{&icu::Normalizer2::getNFDInstance};
  Normalisation composed_{&icu::Normalizer2::getNFCInstance};
  Transliteration ascii_{"Latin-ASCII"};
  Transliteration simplified_{"Traditional-Simplified"};
};

class FoldTable {
 public:
  void add(char32_t c, const std::u32string& folded) {
    planes_.resize(std::max<std::size_t>(planes_.size(), (c >> 16) + 1));
    planes_[c >> 16].push_back({c & 0xFFFF, value_of(folded)});
  }

  void write(std::ostream& out) const {
    std::vector<std::vector<std::uint64_t>> pairs;
    std::vector<std::uint64_t> begins = {0};
    for (const auto& plane : planes_) {
      pairs.insert(pairs.end(), plane.begin(), plane.end());
      begins.push_back(pairs.size());
    }
    write_rows(out, "Pair", "fold_pairs", pairs);
    write_array(out, "std::uint16_t", "fold_plane_begin", begins);
    std::vector<std::uint64_t> sequences = begins_;
    sequences.push_back(text_.size());
    if (text_.size() > 0xFFFF || begins_.size() > 0xF8FF - 0xD800) throw std::runtime_error("the fold table is full");
    write_array(out, "std::uint16_t", "fold_sequence_begin", sequences);
    write_text(out, "fold_text", text_);
  }

 private:
  std::uint64_t value_of(const std::u32string& folded) {
    if (folded.size() == 1 && folded[0] < 0xD800) return folded[0];
    const auto [at, is_new] = known_.try_emplace(folded, begins_.size());
    if (is_new) {
      begins_.push_back(text_.size());
      text_ += utf8(folded);
    }
    return 0xD800 + at->second;
  }

  std::vector<std::vector<std::vector<std::uint64_t>>> planes_;
  std::map<std::u32string, std::size_t> known_;
  std::vector<std::uint64_t> begins_;
  std::string text_;
};

}  // namespace

void write_fold(std::ostream& out) {
  const Folder fold;
  FoldTable table;
  for (char32_t c = 0x80; c < 0x30000; ++c) {
    if (U_IS_SURROGATE(c) || (c >= 0xAC00 && c < 0xD7A4) || !u_isdefined(static_cast<UChar32>(c))) continue;
    const std::u32string folded = fold(c);
    if (folded != std::u32string(1, c)) table.add(c, folded);
  }
  table.write(out);
}

}  // namespace tables
