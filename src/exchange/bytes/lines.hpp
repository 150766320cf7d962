// The lines of an input, one after another: CRLF, LF and CR end one, and CR CR LF, which a text-mode transfer makes of CRLF.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange {

class Lines {
 public:
  // What a line has beyond `longest` bytes is passed over.
  Lines(Input& input, std::size_t longest) : input_(input), longest_(longest) {}

  // The next line, good until peek() is asked for the one behind it; nullopt at the end.
  std::optional<std::string_view> peek() { return ahead_ ? ahead_ : find(); }
  // What peek() showed.
  void take() {
    at_ = scanned_ = after_;
    ++number_;
    ahead_.reset();
  }
  // Passes over lines up to one that begins so (no line end is in it), without making lines of them; those that LF alone ends.
  void pass_to(std::string_view beginning);
  int number() const { return number_; }  // of the line taken last, from 1
  // Fails when there are no more lines because the input could not be read on.
  const Result<std::string_view>& status() const { return piece_; }

 private:
  std::optional<std::string_view> find();
  bool show_next();
  void read_more();
  void pass_over_the_rest();
  void pass_bytes(std::size_t end);

  Input& input_;
  std::size_t longest_;
  std::string kept_ = {};         // of earlier pieces
  std::string_view window_ = {};  // a piece of the input, or kept_
  std::size_t at_ = 0;            // where the next line begins in window_
  std::size_t scanned_ = 0;       // up to where it has no end
  std::size_t after_ = 0;         // where the line behind it begins
  std::optional<std::string_view> ahead_ = {};
  std::string long_line_ = {};
  int number_ = 0;
  bool at_end_ = false;
  Result<std::string_view> piece_ = std::string_view();  // what the input gave last
};

}  // namespace guanxi::exchange
