/** Failures of Java tools. */
import type { Recipe } from './recipe.ts'
import { MAVEN_REPOSITORY } from './toolbox.ts'

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.4.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>5.10.2</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.13.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.2.5</version>
      </plugin>
    </plugins>
  </build>
</project>
`
/** Nothing is downloaded while a case is recorded. */
const OFFLINE = `-o\n-Dmaven.repo.local=${MAVEN_REPOSITORY}\n`
const PRICE = `package com.example;

import java.util.List;

public class Price {
  public static int total(List<Integer> prices) {
    return prices.stream().mapToInt(Integer::intValue).sum();
  }

  public static int parse(String text) {
    return Integer.parseInt(text);
  }
}
`
const TEST = `package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTest {
  @Test
  void adds() {
    assertEquals(4, Price.total(List.of(1, 2)), "prices are added");
  }

  @Test
  void reads() {
    assertEquals(1000, Price.parse("1,000"));
  }

  @Test
  void addsNothing() {
    assertEquals(0, Price.total(List.of()));
  }
}
`
/** The project whose build makes Maven fetch everything that the cases need. */
export const MAVEN_PROJECT = { 'pom.xml': POM, 'src/main/java/com/example/Price.java': PRICE, 'src/test/java/com/example/PriceTest.java': TEST }

export const JVM: readonly Recipe[] = [
  {
    name: 'javac',
    tool: 'javac',
    needs: ['javac'],
    version: 'javac --version',
    why: 'Two errors of the compiler',
    files: {
      'src/Shop.java': 'import java.util.List;\n\nclass Shop {\n  int total(List<Integer> prices) {\n    int sum = "0";\n    return summ;\n  }\n}\n'
    },
    script: 'javac -d out src/Shop.java',
    expect: {
      file: 'src/Shop.java',
      line: 5,
      message: 'incompatible types: String cannot be converted to int',
      cause: 'exit_code',
      headline: 'src/Shop.java:5'
    }
  },
  {
    name: 'maven-compile',
    tool: 'maven',
    needs: ['mvn'],
    version: 'mvn --version',
    why: 'An error of the compiler below Maven, told twice',
    files: {
      'pom.xml': POM,
      '.mvn/maven.config': OFFLINE,
      'src/main/java/com/example/Price.java': PRICE.replace('mapToInt', 'mapToInteger')
    },
    script: 'mvn -B -ntp compile',
    expect: {
      file: 'src/main/java/com/example/Price.java',
      line: 7,
      message: 'cannot find symbol',
      cause: 'exit_code',
      headline: 'src/main/java/com/example/Price.java:7'
    }
  },
  {
    name: 'maven-test',
    tool: 'maven',
    needs: ['mvn'],
    version: 'mvn --version',
    why: 'A failure and an error of the tests',
    files: { ...MAVEN_PROJECT, '.mvn/maven.config': OFFLINE },
    script: 'mvn -B -ntp test',
    expect: {
      file: 'src/test/java/com/example/PriceTest.java',
      line: 11,
      message: 'prices are added ==> expected: <4> but was: <3>',
      cause: 'exit_code',
      headline: '2 of 3 tests failed'
    }
  },
  {
    name: 'maven-dependency',
    tool: 'maven',
    needs: ['mvn'],
    version: 'mvn --version',
    why: 'A dependency that cannot be found',
    files: { 'pom.xml': POM.replace('5.10.2', '5.10.99'), '.mvn/maven.config': OFFLINE, 'src/main/java/com/example/Price.java': PRICE },
    script: 'mvn -B -ntp test',
    expect: {
      file: null,
      line: null,
      message: 'org.junit.jupiter:junit-jupiter:jar:5.10.99',
      cause: 'exit_code',
      headline: 'in offline mode and the artifact org.junit.jupiter:junit-jupiter'
    }
  },
  {
    name: 'java-exception',
    tool: 'java',
    needs: ['java'],
    version: 'java --version',
    why: 'An exception that nobody catches, with its cause',
    files: {
      'Shop.java': `import java.util.Map;

public class Shop {
  static int price(Map<String, String> prices, String title) {
    return Integer.parseInt(prices.get(title));
  }

  public static void main(String[] args) {
    try {
      price(Map.of("tea", "3,50"), "tea");
    } catch (NumberFormatException error) {
      throw new IllegalStateException("price of tea", error);
    }
  }
}
`
    },
    script: 'java Shop.java',
    expect: {
      file: 'Shop.java',
      line: 12,
      message: 'java.lang.IllegalStateException: price of tea',
      cause: 'exit_code',
      headline: 'IllegalStateException: price of tea'
    }
  }
]
