// stopwatch RUNS COMMAND [ARG…] [--- COMMAND [ARG…]]…
//
// Runs the commands in turn, RUNS times over, so that noise hits each alike. Prints one line a round: for each command its
// wall time in nanoseconds and its peak memory in KiB. "{}" in an argument becomes the number of the run. Their stdout goes
// to /dev/null, their stdin is empty; a command that fails ends it all with 1. Starting them from so small a program keeps
// the start's own cost, and the memory that a child is charged with for its parent, near nothing.
#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

extern char** environ;

namespace {

using Words = std::vector<std::string>;

std::vector<Words> split(int count, char** words) {
  std::vector<Words> commands(1);
  for (int i = 0; i < count; ++i) {
    if (std::strcmp(words[i], "---") == 0) {
      commands.emplace_back();
    } else {
      commands.back().emplace_back(words[i]);
    }
  }
  return commands;
}

Words numbered(Words command, long run) {
  for (std::string& word : command) {
    if (const auto at = word.find("{}"); at != std::string::npos) {
      word.replace(at, 2, std::to_string(run));
    }
  }
  return command;
}

void run(Words command, const posix_spawn_file_actions_t& streams) {
  std::vector<char*> words;
  for (std::string& word : command) {
    words.push_back(word.data());
  }
  words.push_back(nullptr);
  pid_t child = 0;
  int status = -1;
  rusage usage{};
  const auto begin = std::chrono::steady_clock::now();
  if (posix_spawnp(&child, words[0], &streams, nullptr, words.data(), environ) == 0) {
    wait4(child, &status, 0, &usage);
  }
  const auto end = std::chrono::steady_clock::now();
  if (status != 0) {
    std::fprintf(stderr, "stopwatch: %s failed\n", words[0]);
    std::exit(1);
  }
  std::printf("%lld %ld ", static_cast<long long>(std::chrono::nanoseconds(end - begin).count()), usage.ru_maxrss);
}

// All on one processor: two of them may run at different speeds, and turns fall into step with them.
void stay_here() {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(static_cast<std::size_t>(std::max(sched_getcpu(), 0)), &one);
  sched_setaffinity(0, sizeof one, &one);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: stopwatch RUNS COMMAND [ARG...] [--- COMMAND [ARG...]]...\n", stderr);
    return 2;
  }
  stay_here();
  posix_spawn_file_actions_t streams;
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_addopen(&streams, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&streams, 1, "/dev/null", O_WRONLY, 0);
  const auto commands = split(argc - 2, argv + 2);
  const long runs = std::atol(argv[1]);
  for (long i = 0; i < runs; ++i) {
    for (const Words& command : commands) {
      run(numbered(command, i), streams);
    }
    std::puts("");
  }
}
