#include <guanxi/cli/output.hpp>

#include <guanxi/text/sanitise.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr std::size_t written_at_once = std::size_t{16} * 1024;

template <typename Cells>
void print_filled(Env& env, const present::Table& head, const std::function<void(const std::function<bool(Cells)>&)>& fill) {
  present::TableWriter writer(head, env.format(), env.text_style());
  fill([&](Cells row) {
    writer.add(row);
    if (writer.waiting() >= written_at_once) env.print(writer.take());
    return env.delivered();
  });
  env.print(writer.finish());
}

}  // namespace

void print_table(Env& env, const present::Table& table) {
  print_cells(env, table, [&](const TakeCells& take) {
    for (const auto& row : table.rows) {
      if (!take(row)) return;
    }
  });
}

void print_rows(Env& env, const present::Table& head, const std::function<void(const TakeRow&)>& fill) {
  print_filled<std::span<const present::Field>>(env, head, fill);
}

void print_cells(Env& env, const present::Table& head, const std::function<void(const TakeCells&)>& fill) {
  print_filled<std::span<const present::Cell>>(env, head, fill);
}

void print_result(Env& env, std::string_view command, present::Value::Object fields, std::string_view line) {
  if (env.json() && env.unchanged()) fields.emplace_back("unchanged", true);
  if (env.json()) env.print(present::as_document(command, std::move(fields)));
  else env.confirm(text::one_line(line));
}

}  // namespace guanxi::cli
