# Tests about the whole program and the whole tree. `ctest -R NAME` runs one; tests/run.sh runs all.
find_program(GUANXI_PYTHON python3 REQUIRED)

function(guanxi_check name)
  cmake_parse_arguments(CHECK "" "TIMEOUT;PROCESSORS" "COMMAND" ${ARGN})
  add_test(NAME ${name} COMMAND ${CHECK_COMMAND})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1" TIMEOUT ${CHECK_TIMEOUT})
  if(CHECK_PROCESSORS)
    set_tests_properties(${name} PROPERTIES PROCESSORS ${CHECK_PROCESSORS})
  endif()
endfunction()

set(here "${CMAKE_CURRENT_SOURCE_DIR}")
set(binary "$<TARGET_FILE_DIR:guanxi>")

# One test a transcript; the README's are transcripts too.
guanxi_check(e2e_runner COMMAND ${GUANXI_PYTHON} ${here}/e2e/selftest.py TIMEOUT 120)
file(GLOB_RECURSE transcripts CONFIGURE_DEPENDS "${here}/e2e/*.t")
file(GLOB readme CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/README.md")
foreach(transcript IN LISTS transcripts readme)
  file(RELATIVE_PATH name "${here}/e2e" "${transcript}")
  string(REGEX REPLACE "^(\\.\\./)+|\\.(t|md)$" "" name "${name}")
  string(REPLACE "/" "_" name "${name}")
  guanxi_check(e2e_${name} COMMAND ${GUANXI_PYTHON} ${here}/e2e/run.py -j 1 --binary ${binary} ${transcript} TIMEOUT 300)
endforeach()

guanxi_check(layers COMMAND ${GUANXI_PYTHON} ${here}/layers.py ${CMAKE_SOURCE_DIR} TIMEOUT 60)
set(show_all_errors -fmax-errors=0)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  set(show_all_errors -ferror-limit=0)
endif()
guanxi_check(messages COMMAND ${GUANXI_PYTHON} ${here}/messages.py ${CMAKE_CXX_COMPILER} -I${CMAKE_SOURCE_DIR}/include
                      ${show_all_errors} TIMEOUT 60)
guanxi_check(layers_planted COMMAND ${GUANXI_PYTHON} ${here}/layers_test.py TIMEOUT 60)
guanxi_check(names COMMAND ${GUANXI_PYTHON} ${here}/names.py ${CMAKE_SOURCE_DIR} TIMEOUT 60)
guanxi_check(names_planted COMMAND ${GUANXI_PYTHON} ${here}/names.py --test TIMEOUT 60)
# Two minutes of what changed, beside the other tests; what is left then is looked at by hand: sh tests/tidy.sh
guanxi_check(tidy COMMAND sh ${here}/tidy.sh -p ${CMAKE_BINARY_DIR} -t 120 TIMEOUT 1800)
guanxi_check(tidy_planted COMMAND sh ${here}/tidy_test.sh TIMEOUT 300)
guanxi_check(scripts COMMAND sh ${here}/scripts.sh TIMEOUT 120)
guanxi_check(systemd COMMAND sh ${here}/systemd.sh TIMEOUT 60)
guanxi_check(man COMMAND sh ${here}/man.sh ${CMAKE_BINARY_DIR} TIMEOUT 60)
guanxi_check(crash COMMAND ${GUANXI_PYTHON} ${here}/crash.py --binary ${binary} TIMEOUT 180 PROCESSORS 2)
guanxi_check(writers COMMAND ${GUANXI_PYTHON} ${here}/writers.py --binary ${binary} TIMEOUT 180 PROCESSORS 2)
