// Saying what a command has to say in the format asked for.
#pragma once

#include <functional>
#include <span>

#include <guanxi/cli/env.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/present/table_writer.hpp>

namespace guanxi::cli {

// text, json, jsonl, tsv or csv.
void print_table(Env& env, const present::Table& table);
// A long list: `fill` hands over the rows as they are read, and they are written meanwhile. false: nobody reads on.
using TakeRow = std::function<bool(std::span<const present::Field>)>;
using TakeCells = std::function<bool(std::span<const present::Cell>)>;
void print_rows(Env& env, const present::Table& head, const std::function<void(const TakeRow&)>& fill);
void print_cells(Env& env, const present::Table& head, const std::function<void(const TakeCells&)>& fill);
// The JSON document where that was asked for, else the line (not with --quiet).
void print_result(Env& env, std::string_view command, present::Value::Object fields, std::string_view line);

}  // namespace guanxi::cli
