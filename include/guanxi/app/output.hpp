// Saying what a command has to say in the format asked for.
#pragma once

#include <guanxi/app/env.hpp>
#include <guanxi/present/listing.hpp>

namespace guanxi::app {

// text, json, jsonl, tsv or csv.
void print_listing(Env& env, const present::Listing& listing);
// The JSON document where that was asked for, else the line (not with --quiet).
void print_result(Env& env, std::string_view command, present::Value::Object fields, std::string_view line);

}  // namespace guanxi::app
