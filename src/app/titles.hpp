// Surname and title, as people are addressed: 王总, 李经理, "wang zong", "Dr. Weber", "tanaka-san".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guanxi::app {

struct Address {
  std::string surname;  // folded
  std::string title;    // the Chinese form or the English word: 总, 经理, dr; empty fits everybody (先生, mr, san)
};

// nullopt: not in this form. `folded` is text::fold of what was typed.
std::optional<Address> parse_address(std::string_view folded);

// Whether somebody with this job title is addressed so: 总 fits 总经理, 总监, CEO, general manager.
bool title_fits(const Address& address, std::string_view job_title);

}  // namespace guanxi::app
