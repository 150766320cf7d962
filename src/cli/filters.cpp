#include <guanxi/cli/filters.hpp>

namespace guanxi::cli {

app::Filtering options_of(const Args& args, app::FilterOf of) {
  app::Filtering filtering{.of = of};
  for (const auto& row : domain::WordTable<domain::FilterWord>::rows) {
    if (args.has(row.word)) filtering.options.push_back(domain::condition(row.value, args.all(row.word)));
  }
  return filtering;
}

app::Filtering filtering_of(const Args& args, app::FilterOf of) {
  auto filtering = options_of(args, of);
  for (const std::string& word : args.words()) {
    if (domain::looks_like_filter(word)) filtering.expressions.push_back(word);
  }
  return filtering;
}

std::vector<std::string> names_in(const Args& args) {
  std::vector<std::string> names;
  for (const std::string& word : args.words()) {
    if (!domain::looks_like_filter(word)) names.push_back(word);
  }
  return names;
}

}  // namespace guanxi::cli
