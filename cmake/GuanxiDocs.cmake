# Manual pages and completions. Both say what the commands declare: the pages are made by the program that was built,
# the completions ask it.
include_guard()

# ---- completions: what `guanxi completion` prints, and what is installed
set(completions "${CMAKE_SOURCE_DIR}/completions")
add_library(guanxi_completions STATIC)
target_link_libraries(guanxi_completions PRIVATE guanxi_options)
guanxi_embed(guanxi_completions completions "${CMAKE_BINARY_DIR}/embedded_completions.cpp"
             ${completions}/guanxi.bash ${completions}/_guanxi ${completions}/guanxi.fish)
target_link_libraries(guanxi_commands PRIVATE guanxi_completions)
install(FILES ${completions}/guanxi.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME guanxi)
install(FILES ${completions}/_guanxi DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${completions}/guanxi.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# ---- manual pages, one a command and guanxi(1), guanxi.toml(5), guanxi-formats(7)
set(list "${CMAKE_SOURCE_DIR}/src/commands/commands.def")
set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
file(STRINGS "${list}" lines REGEX "^GUANXI_COMMAND\\([^\"]*\"[^_]")
set(man "${CMAKE_BINARY_DIR}/man")
set(man_pages "${man}/guanxi.1")
foreach(line IN LISTS lines)
  string(REGEX REPLACE ".*\"(.*)\".*" "\\1" name "${line}")
  list(APPEND man_pages "${man}/guanxi-${name}.1")
endforeach()

file(MAKE_DIRECTORY "${man}")
add_custom_command(
  OUTPUT ${man_pages} "${man}/guanxi.toml.5" "${man}/guanxi-formats.7"
  # The pages are the same whatever the one who builds has configured.
  COMMAND ${CMAKE_COMMAND} -E env GUANXI_CONFIG=/dev/null --unset=GUANXI_NOW
          $<TARGET_FILE:guanxi> __man --prose "${CMAKE_SOURCE_DIR}/man" --into "${man}"
  DEPENDS guanxi "${CMAKE_SOURCE_DIR}/man/guanxi.1.in" "${CMAKE_SOURCE_DIR}/man/guanxi.toml.5.in"
  COMMENT "Writing the manual pages"
  VERBATIM)
add_custom_target(man ALL DEPENDS ${man_pages} "${man}/guanxi.toml.5" "${man}/guanxi-formats.7")
install(FILES ${man_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${man}/guanxi.toml.5" DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES "${CMAKE_SOURCE_DIR}/man/guanxi-tutorial.7" "${man}/guanxi-formats.7" DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
