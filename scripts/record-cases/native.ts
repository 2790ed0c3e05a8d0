/** Failures of compilers and build tools of C and C++. */
import type { Recipe } from './recipe.ts'

const CMAKE = 'cmake_minimum_required(VERSION 3.20)\nproject(shop C)\n'
const MAIN = '#include <stdio.h>\n\nint total(int a, int b);\n\nint main(void) {\n  printf("%d\\n", total(1, 2));\n  return 0;\n}\n'
const BROKEN = '#include <stdio.h>\n\nint total(int a, int b) {\n  return a + c\n}\n'

export const NATIVE: readonly Recipe[] = [
  {
    name: 'gcc-make',
    tool: 'gcc',
    needs: ['gcc', 'make'],
    version: 'gcc --version',
    why: 'An error of the compiler below make, and a warning before it',
    files: {
      Makefile: 'CFLAGS = -Wall\n\nshop: main.o total.o\n\t$(CC) -o $@ $^\n',
      'main.c': 'int total(int a, int b);\n\nint main(void) {\n  int unused;\n  return total(1, 2);\n}\n',
      'total.c': BROKEN
    },
    script: 'make',
    expect: { file: 'total.c', line: 4, message: 'undeclared (first use in this function)', cause: 'exit_code', headline: '(total.c:4)' }
  },
  {
    name: 'g++-link',
    tool: 'g++',
    needs: ['g++'],
    version: 'g++ --version',
    why: 'The linker misses a function',
    files: { 'main.cpp': '#include <string>\n\nstd::string title(int id);\n\nint main() {\n  return static_cast<int>(title(7).size());\n}\n' },
    script: 'g++ -g -o shop main.cpp',
    expect: { file: 'main.cpp', line: 6, message: 'undefined reference to `title', cause: 'exit_code', headline: 'undefined reference to `title' }
  },
  {
    name: 'g++-template',
    tool: 'g++',
    needs: ['g++'],
    version: 'g++ --version',
    why: 'A long error in a header of the library: what required it is in the project',
    files: {
      'main.cpp': '#include <thread>\n\nvoid print(int) {}\n\nint main() {\n  std::thread worker(print, "seven");\n  worker.join();\n}\n'
    },
    script: 'g++ -c main.cpp',
    expect: {
      file: 'main.cpp',
      line: 6,
      message: 'static assertion failed: std::thread arguments must be invocable',
      cause: 'exit_code',
      headline: 'static assertion failed: std::thread arguments must be invocable'
    }
  },
  {
    name: 'clang',
    tool: 'clang',
    needs: ['clang'],
    version: 'clang --version',
    why: 'An error with a note, with colours',
    files: { 'total.c': BROKEN },
    script: 'clang -fcolor-diagnostics -c total.c',
    expect: { file: 'total.c', line: 4, message: "use of undeclared identifier 'c'", cause: 'exit_code', headline: '(total.c:4)' }
  },
  {
    name: 'cmake-configure',
    tool: 'cmake',
    needs: ['cmake'],
    version: 'cmake --version',
    why: 'A package that is not installed, called from an included file',
    files: {
      'CMakeLists.txt': `${CMAKE}include(cmake/deps.cmake)\n`,
      'cmake/deps.cmake': '# Prices come from a library.\nfind_package(ShopPrices 2 REQUIRED)\n'
    },
    script: 'cmake -S . -B build',
    expect: { file: 'cmake/deps.cmake', line: 2, message: 'By not providing "FindShopPrices.cmake"', cause: 'exit_code', headline: 'ShopPrices' }
  },
  {
    name: 'cmake-build',
    tool: 'cmake --build',
    needs: ['cmake', 'gcc'],
    version: 'cmake --version',
    why: 'An error of the compiler below the makefiles of cmake',
    files: { 'CMakeLists.txt': `${CMAKE}add_executable(shop main.c total.c)\n`, 'main.c': MAIN, 'total.c': BROKEN },
    script: 'cmake -S . -B build\ncmake --build build',
    expect: { file: 'total.c', line: 4, message: 'undeclared (first use in this function)', cause: 'exit_code', headline: '(total.c:4)' }
  },
  {
    name: 'ninja',
    tool: 'ninja',
    needs: ['cmake', 'ninja', 'gcc'],
    version: 'ninja --version',
    why: 'The whole command stands before the error',
    files: { 'CMakeLists.txt': `${CMAKE}add_executable(shop main.c total.c)\n`, 'main.c': MAIN, 'total.c': BROKEN },
    prepare: 'cmake -G Ninja -S . -B build',
    script: 'ninja -C build',
    expect: { file: 'total.c', line: 4, message: 'undeclared (first use in this function)', cause: 'exit_code', headline: '(total.c:4)' }
  },
  {
    name: 'ctest',
    tool: 'ctest',
    needs: ['ctest', 'gcc'],
    version: 'ctest --version',
    why: 'One of two test programs fails',
    files: {
      'CMakeLists.txt': `${CMAKE}enable_testing()\nadd_executable(t test.c)\nadd_test(NAME total COMMAND t total)\nadd_test(NAME empty COMMAND t)\n`,
      'test.c': '#include <assert.h>\n\nint main(int count, char **words) {\n  assert(count == 2);\n  return 0;\n}\n'
    },
    prepare: 'cmake -S . -B build && cmake --build build',
    script: 'ctest --test-dir build --output-on-failure',
    expect: { file: 'test.c', line: 4, message: "Assertion `count == 2' failed", cause: 'exit_code', headline: "Assertion `count == 2' failed" }
  },
  {
    name: 'make',
    tool: 'make',
    needs: ['make'],
    version: 'make --version',
    why: 'A target that nothing can make',
    files: { Makefile: 'all: shop.css\n\nshop.css: shop.scss theme.scss\n\tcp $< $@\n', 'shop.scss': '' },
    script: 'make',
    expect: {
      file: null,
      line: null,
      message: "No rule to make target 'theme.scss'",
      cause: 'exit_code',
      headline: "No rule to make target 'theme.scss', needed by 'shop.css'"
    }
  },
  {
    name: 'segmentation-fault',
    tool: 'bash',
    needs: ['gcc'],
    version: 'bash --version',
    why: 'A program that the kernel ends',
    files: { 'crash.c': 'int main(void) {\n  int *nothing = 0;\n  return *nothing;\n}\n' },
    prepare: 'gcc -o crash crash.c',
    script: 'echo Starting\n./crash\necho done',
    expect: { file: null, line: null, message: 'Segmentation fault', cause: 'exit_code', headline: 'Segmentation fault' }
  }
]
