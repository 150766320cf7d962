#include <guanxi/app/output.hpp>

#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {
namespace {

constexpr std::size_t written_at_once = 64 * 1024;

}  // namespace

void print_listing(Env& env, const present::Listing& listing) {
  const std::string& format = env.format();
  if (format == "json") env.print(present::as_json(listing));
  else if (format == "jsonl") env.print(present::as_jsonl(listing));
  else if (format == "tsv") env.print(present::as_tsv(listing));
  else if (format == "csv") env.print(present::as_csv(listing));
  else env.print(present::as_text(listing, env.look()));
}

void print_rows(Env& env, const present::Listing& head, const std::function<void(const TakeRow&)>& fill) {
  present::Rows rows(head, env.format(), env.look());
  fill([&](std::span<const present::Field> row) {
    rows.add(row);
    if (rows.waiting() >= written_at_once) env.print(rows.take());
  });
  env.print(rows.finish());
}

void print_result(Env& env, std::string_view command, present::Value::Object fields, std::string_view line) {
  if (env.json()) env.print(present::as_document(command, std::move(fields)));
  else env.confirm(text::one_line(line));
}

}  // namespace guanxi::app
