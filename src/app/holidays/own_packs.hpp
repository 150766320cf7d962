// What the commands that write packs of the user's share.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/holidays/pack.hpp>
#include <guanxi/holidays/rule_text.hpp>

namespace guanxi::app {

// cn-official.toml in the user's folder of packs.
std::string own_pack_file_name(std::string_view country, std::string_view name);
std::filesystem::path own_pack_file(const Session& env, std::string_view country, std::string_view name);

// Letters, digits and '-', beginning with a letter, as an id is; `otherwise` begins it where the text has none.
std::string slug(std::string_view text, std::string_view otherwise);

// Days that follow on one another as one span, of a year at most.
std::vector<holidays::DateRange> joined_spans(std::vector<holidays::DateRange> spans);

// A public holiday or a festival on these days.
holidays::Holiday holiday_on(std::string id, std::string name, holidays::HolidayKind kind, const std::vector<holidays::DateRange>& spans);

}  // namespace guanxi::app
