# Completion as the shells run it. (The manual pages are held to mandoc by the test "man".)
guanxi_check(completion COMMAND ${GUANXI_PYTHON} ${here}/completion_test.py --binary ${binary} TIMEOUT 180)
