#include "import/report.hpp"

#include <guanxi/base/message.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using importing::Plan;

void print_plan(Env& env, const Plan& plan, std::size_t files) {
  if (env.json()) return env.print(present::as_document("import", importing::document(plan, env.effect())));
  for (const auto& one : plan.people) {
    if (one.changed()) env.confirm(text::one_line(importing::line_of(one)));
  }
  for (const auto& one : plan.firms) {
    if (one.changed()) env.confirm(text::one_line(importing::line_of(one)));
  }
  env.confirm(importing::summary(plan, files));
}

void print_notices(Env& env, const std::vector<importing::File>& files, const Plan& plan, bool verbose) {
  for (const auto& file : files) {
    if (!file.left_out.empty()) env.warn(text::one_line(message("left out: {why}", "why"_is = file.left_out)));
    const std::string& encoding = file.read.encoding;
    if (!encoding.empty() && encoding != "UTF-8")
      env.note(text::one_line(message("{file}: read as {encoding}", "file"_is = file.name, "encoding"_is = encoding)));
    for (const auto& warning : file.read.warnings) {
      env.warn(text::one_line(message("{file}:{line}: {warning}", "file"_is = file.name, "line"_is = warning.line, "warning"_is = warning.message)));
    }
  }
  for (const auto& notice : plan.notices) {
    if (verbose || !notice.detail) env.note(text::one_line(message("{source}: {remark}", "source"_is = notice.source, "remark"_is = notice.text)));
  }
  for (const auto& one : plan.skipped) {
    env.warn(text::one_line(message("{source}: {name} is skipped: {why}", "source"_is = one.source, "name"_is = one.name, "why"_is = one.why)));
  }
}

void print_spread(Env& env, const Spread& spread) {
  env.note(message_plural(spread.reminders, "{n} reminder is put off, so that no day has more than {most}; the last comes up on {day}",
                          "{n} reminders are put off, so that no day has more than {most}; the last come up on {day}", "most"_is = spread.a_day,
                          "day"_is = calendar::iso(spread.last)));
}

}  // namespace guanxi::commands
