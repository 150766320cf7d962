// What is said beside a result, kept for a test to read.
#pragma once

#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>

namespace guanxi::test {

class KeptNotices : public app::Notices {
 public:
  void note(std::string_view text) override { said.emplace_back(text); }
  void warn(std::string_view text) override { said.emplace_back(text); }
  std::vector<std::string> said;
};

}  // namespace guanxi::test
