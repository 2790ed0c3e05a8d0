/** Made by scripts/built-in-matchers.ts: every file of matchers/. */
import actionlint from '../../../matchers/actionlint.json' with { type: 'json' }
import android from '../../../matchers/android.json' with { type: 'json' }
import angular from '../../../matchers/angular.json' with { type: 'json' }
import ansibleLint from '../../../matchers/ansible-lint.json' with { type: 'json' }
import ant from '../../../matchers/ant.json' with { type: 'json' }
import bandit from '../../../matchers/bandit.json' with { type: 'json' }
import bash from '../../../matchers/bash.json' with { type: 'json' }
import biome from '../../../matchers/biome.json' with { type: 'json' }
import black from '../../../matchers/black.json' with { type: 'json' }
import boostTest from '../../../matchers/boost-test.json' with { type: 'json' }
import cargo from '../../../matchers/cargo.json' with { type: 'json' }
import cargoDeny from '../../../matchers/cargo-deny.json' with { type: 'json' }
import catch2 from '../../../matchers/catch2.json' with { type: 'json' }
import cfnLint from '../../../matchers/cfn-lint.json' with { type: 'json' }
import checkstyle from '../../../matchers/checkstyle.json' with { type: 'json' }
import clangFormat from '../../../matchers/clang-format.json' with { type: 'json' }
import clangTidy from '../../../matchers/clang-tidy.json' with { type: 'json' }
import cmake from '../../../matchers/cmake.json' with { type: 'json' }
import codespell from '../../../matchers/codespell.json' with { type: 'json' }
import coq from '../../../matchers/coq.json' with { type: 'json' }
import cppcheck from '../../../matchers/cppcheck.json' with { type: 'json' }
import cpplint from '../../../matchers/cpplint.json' with { type: 'json' }
import credo from '../../../matchers/credo.json' with { type: 'json' }
import dart from '../../../matchers/dart.json' with { type: 'json' }
import deno from '../../../matchers/deno.json' with { type: 'json' }
import detekt from '../../../matchers/detekt.json' with { type: 'json' }
import dockerfile from '../../../matchers/dockerfile.json' with { type: 'json' }
import doctest from '../../../matchers/doctest.json' with { type: 'json' }
import dotnet from '../../../matchers/dotnet.json' with { type: 'json' }
import dotnetTest from '../../../matchers/dotnet-test.json' with { type: 'json' }
import elixir from '../../../matchers/elixir.json' with { type: 'json' }
import erlang from '../../../matchers/erlang.json' with { type: 'json' }
import esbuild from '../../../matchers/esbuild.json' with { type: 'json' }
import eslint from '../../../matchers/eslint.json' with { type: 'json' }
import flake8 from '../../../matchers/flake8.json' with { type: 'json' }
import flow from '../../../matchers/flow.json' with { type: 'json' }
import gcc from '../../../matchers/gcc.json' with { type: 'json' }
import gfortran from '../../../matchers/gfortran.json' with { type: 'json' }
import ginkgo from '../../../matchers/ginkgo.json' with { type: 'json' }
import go from '../../../matchers/go.json' with { type: 'json' }
import golangciLint from '../../../matchers/golangci-lint.json' with { type: 'json' }
import gosec from '../../../matchers/gosec.json' with { type: 'json' }
import gradle from '../../../matchers/gradle.json' with { type: 'json' }
import gtest from '../../../matchers/gtest.json' with { type: 'json' }
import hadolint from '../../../matchers/hadolint.json' with { type: 'json' }
import haskell from '../../../matchers/haskell.json' with { type: 'json' }
import helm from '../../../matchers/helm.json' with { type: 'json' }
import hlint from '../../../matchers/hlint.json' with { type: 'json' }
import isort from '../../../matchers/isort.json' with { type: 'json' }
import javac from '../../../matchers/javac.json' with { type: 'json' }
import kotlin from '../../../matchers/kotlin.json' with { type: 'json' }
import ktlint from '../../../matchers/ktlint.json' with { type: 'json' }
import kubeconform from '../../../matchers/kubeconform.json' with { type: 'json' }
import latex from '../../../matchers/latex.json' with { type: 'json' }
import ld from '../../../matchers/ld.json' with { type: 'json' }
import lean from '../../../matchers/lean.json' with { type: 'json' }
import make from '../../../matchers/make.json' with { type: 'json' }
import markdownlint from '../../../matchers/markdownlint.json' with { type: 'json' }
import maven from '../../../matchers/maven.json' with { type: 'json' }
import minitest from '../../../matchers/minitest.json' with { type: 'json' }
import msvc from '../../../matchers/msvc.json' with { type: 'json' }
import munit from '../../../matchers/munit.json' with { type: 'json' }
import mypy from '../../../matchers/mypy.json' with { type: 'json' }
import next from '../../../matchers/next.json' with { type: 'json' }
import nim from '../../../matchers/nim.json' with { type: 'json' }
import ninja from '../../../matchers/ninja.json' with { type: 'json' }
import node from '../../../matchers/node.json' with { type: 'json' }
import ocaml from '../../../matchers/ocaml.json' with { type: 'json' }
import oxlint from '../../../matchers/oxlint.json' with { type: 'json' }
import php from '../../../matchers/php.json' with { type: 'json' }
import phpCsFixer from '../../../matchers/php-cs-fixer.json' with { type: 'json' }
import phpcs from '../../../matchers/phpcs.json' with { type: 'json' }
import phpstan from '../../../matchers/phpstan.json' with { type: 'json' }
import phpunit from '../../../matchers/phpunit.json' with { type: 'json' }
import pint from '../../../matchers/pint.json' with { type: 'json' }
import prettier from '../../../matchers/prettier.json' with { type: 'json' }
import protobuf from '../../../matchers/protobuf.json' with { type: 'json' }
import psalm from '../../../matchers/psalm.json' with { type: 'json' }
import pylint from '../../../matchers/pylint.json' with { type: 'json' }
import pyright from '../../../matchers/pyright.json' with { type: 'json' }
import pytest from '../../../matchers/pytest.json' with { type: 'json' }
import python from '../../../matchers/python.json' with { type: 'json' }
import rollup from '../../../matchers/rollup.json' with { type: 'json' }
import rspec from '../../../matchers/rspec.json' with { type: 'json' }
import rubocop from '../../../matchers/rubocop.json' with { type: 'json' }
import ruby from '../../../matchers/ruby.json' with { type: 'json' }
import ruff from '../../../matchers/ruff.json' with { type: 'json' }
import rustfmt from '../../../matchers/rustfmt.json' with { type: 'json' }
import scala from '../../../matchers/scala.json' with { type: 'json' }
import scalafmt from '../../../matchers/scalafmt.json' with { type: 'json' }
import scalatest from '../../../matchers/scalatest.json' with { type: 'json' }
import shellcheck from '../../../matchers/shellcheck.json' with { type: 'json' }
import solidity from '../../../matchers/solidity.json' with { type: 'json' }
import spotless from '../../../matchers/spotless.json' with { type: 'json' }
import staticcheck from '../../../matchers/staticcheck.json' with { type: 'json' }
import stylelint from '../../../matchers/stylelint.json' with { type: 'json' }
import svelteCheck from '../../../matchers/svelte-check.json' with { type: 'json' }
import swc from '../../../matchers/swc.json' with { type: 'json' }
import swift from '../../../matchers/swift.json' with { type: 'json' }
import swiftlint from '../../../matchers/swiftlint.json' with { type: 'json' }
import terraform from '../../../matchers/terraform.json' with { type: 'json' }
import testify from '../../../matchers/testify.json' with { type: 'json' }
import tflint from '../../../matchers/tflint.json' with { type: 'json' }
import tsc from '../../../matchers/tsc.json' with { type: 'json' }
import tsd from '../../../matchers/tsd.json' with { type: 'json' }
import typos from '../../../matchers/typos.json' with { type: 'json' }
import verilator from '../../../matchers/verilator.json' with { type: 'json' }
import vite from '../../../matchers/vite.json' with { type: 'json' }
import webpack from '../../../matchers/webpack.json' with { type: 'json' }
import xcodebuild from '../../../matchers/xcodebuild.json' with { type: 'json' }
import yamllint from '../../../matchers/yamllint.json' with { type: 'json' }
import zig from '../../../matchers/zig.json' with { type: 'json' }

/** The content of each file by the tool's name. */
export const BUILT_IN_FILES: Readonly<Record<string, { readonly problemMatcher: readonly unknown[] }>> = {
  actionlint,
  android,
  angular,
  'ansible-lint': ansibleLint,
  ant,
  bandit,
  bash,
  biome,
  black,
  'boost-test': boostTest,
  cargo,
  'cargo-deny': cargoDeny,
  catch2,
  'cfn-lint': cfnLint,
  checkstyle,
  'clang-format': clangFormat,
  'clang-tidy': clangTidy,
  cmake,
  codespell,
  coq,
  cppcheck,
  cpplint,
  credo,
  dart,
  deno,
  detekt,
  dockerfile,
  doctest,
  dotnet,
  'dotnet-test': dotnetTest,
  elixir,
  erlang,
  esbuild,
  eslint,
  flake8,
  flow,
  gcc,
  gfortran,
  ginkgo,
  go,
  'golangci-lint': golangciLint,
  gosec,
  gradle,
  gtest,
  hadolint,
  haskell,
  helm,
  hlint,
  isort,
  javac,
  kotlin,
  ktlint,
  kubeconform,
  latex,
  ld,
  lean,
  make,
  markdownlint,
  maven,
  minitest,
  msvc,
  munit,
  mypy,
  next,
  nim,
  ninja,
  node,
  ocaml,
  oxlint,
  php,
  'php-cs-fixer': phpCsFixer,
  phpcs,
  phpstan,
  phpunit,
  pint,
  prettier,
  protobuf,
  psalm,
  pylint,
  pyright,
  pytest,
  python,
  rollup,
  rspec,
  rubocop,
  ruby,
  ruff,
  rustfmt,
  scala,
  scalafmt,
  scalatest,
  shellcheck,
  solidity,
  spotless,
  staticcheck,
  stylelint,
  'svelte-check': svelteCheck,
  swc,
  swift,
  swiftlint,
  terraform,
  testify,
  tflint,
  tsc,
  tsd,
  typos,
  verilator,
  vite,
  webpack,
  xcodebuild,
  yamllint,
  zig
}
