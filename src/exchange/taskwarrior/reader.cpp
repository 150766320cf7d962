// The reader of taskwarrior's export: a list of tasks, or one a line.
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "json/records.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange {
namespace {

class TaskwarriorReader final : public Reader {
 public:
  std::string_view name() const override { return "taskwarrior"; }
  std::string_view title() const override { return "taskwarrior's export"; }
  std::string_view extensions() const override { return "json"; }

  bool recognises(Input& input) const override {
    const auto paths = json::paths_at_beginning(input);
    const auto has = [&](const std::string& where) {
      return paths.contains(where + "uuid") && paths.contains(where + "description") && paths.contains(where + "status") && paths.contains(where + "entry");
    };
    return has("*/") || has("");
  }

  Result<void> read(Input& input, Sink& sink) const override {
    int deleted = 0, first = 0, tasks = 0;
    constexpr std::array<std::string_view, 2> wanted = {"*", ""};
    TRY(json::read_records(input, wanted, [&](std::string_view, json::Value&& value) {
      ++tasks;
      const std::string& status = value["status"].text;
      if (status == "deleted") first = deleted++ == 0 ? value.line : first;
      if (status != "deleted" && status != "recurring") take(value, input, sink);  // the latter is what others are made from
      return Result<void>();
    }));
    if (tasks == 0) return usage_error(message("{file}:1: no tasks of taskwarrior", "file"_is = input.name), message("task export > tasks.json writes them"));
    if (deleted > 0) sink.warning({first, message_plural(deleted, "{n} deleted task is left out", "{n} deleted tasks are left out")});
    return {};
  }

 private:
  static std::optional<calendar::PartialDate> day(const json::Value& value, const Input& input) {
    const auto written = read_moment(value.text, DateOrder::unknown);
    return written ? std::optional(taken(*written, input).day) : std::nullopt;
  }

  static void take(const json::Value& value, const Input& input, Sink& sink) {
    ReadTask task{.text = text::one_line(ascii::trimmed(value["description"].text)), .line = value.line};
    if (task.text.empty()) return sink.warning({value.line, message("a task without a description is left out")});
    if (!value["uuid"].text.empty()) task.uid = "taskwarrior:" + text::one_line(value["uuid"].text);
    task.made = day(value["entry"], input);
    task.due = day(value["due"], input);
    task.done = value["status"].text == "completed";
    if (task.done) task.ended = day(value["end"], input);
    task.project = text::one_line(value["project"].text);
    for (const auto& one : value["annotations"].list()) {
      sink.warning(
          {value.line, message("the annotation '{text}' of '{task}' is left out", "text"_is = text::one_line(one["description"].text), "task"_is = task.text)});
    }
    sink.task(std::move(task));
  }
};

}  // namespace

const Reader& taskwarrior_reader() {
  static const TaskwarriorReader reader;
  return reader;
}

}  // namespace guanxi::exchange
