// Style is Prettier's. What is checked here: types used soundly, and that no room reaches into one it may not import.
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const rooms = [
  "asyncio",
  "stdlib",
  "compiler",
  "runner",
  "trace",
  "snippet",
  "components",
  "reference",
  "oracle",
  "cli",
];

/** @param {string} room @param {string[]} mayImport */
function boundary(room, mayImport, message = `src/${room} may import: ${mayImport.join(", ") || "no other room"}.`) {
  const others = rooms.filter((other) => other !== room && !mayImport.includes(other));
  return {
    files: [`src/${room}/**`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            // A recorder must know the shape of what it records, and the reference that of what CPython told; neither needs
            // anything of it at run time.
            {
              group: others.map((other) => `**/${other}/**`),
              message,
              allowTypeImports: ["trace", "reference"].includes(room),
            },
            // The loop and what stands on it depend on no package, so that they run wherever JavaScript does.
            ...(room === "asyncio" || room === "trace"
              ? [{ regex: "^[^.]", message: `src/${room} imports no package.` }]
              : []),
          ],
        },
      ],
    },
  };
}

/** Programs in the dialect: ordinary to read, but not to Node. */
const programs = ["content/snippets/**/*.ts", "tests/asyncio/behaviours/**/*.ts"];

export default defineConfig(
  // A listing that shows what the compiler refuses cannot be parsed.
  globalIgnores(["content/snippets/*/*-refused/", "dist/", ".astro/", ".cache/", "test-results/", "node_modules/"]),
  {
    files: ["**/*.ts"],
    ignores: programs,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // With noUncheckedIndexedAccess, `!` is how code states an invariant that the types cannot.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    // Written in the dialect, where an async function makes a coroutine whether it awaits or not, and is no promise.
    files: ["src/asyncio/**", "src/stdlib/**"],
    rules: {
      "@typescript-eslint/class-literal-property-style": "off",
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-this-alias": "off",
      "@typescript-eslint/no-unsafe-declaration-merging": "off",
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: programs,
    extends: [tseslint.configs.strict],
    // A listing may make a thing only to show that nothing comes of it.
    rules: {
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    files: ["src/asyncio/**/*.ts", "**/*.dialect.ts", "**/*.dialect.test.ts"],
    // Here `async` makes a coroutine, awaiting or not.
    rules: { "@typescript-eslint/require-await": "off" },
  },
  {
    // Lowered, an async test makes a coroutine that Vitest never runs, and passes whatever it says.
    files: ["**/*.dialect.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.name=/^(test|it|beforeEach|beforeAll|afterEach|afterAll)$/] > :function[async=true]",
          message: "Return asyncio.run(main()) from a plain function.",
        },
      ],
    },
  },
  { files: ["**/*.astro"], extends: [tseslint.configs.strict, astro.configs.recommended] },
  boundary("asyncio", []),
  boundary("stdlib", ["asyncio"]),
  boundary("compiler", []),
  boundary("runner", ["asyncio", "stdlib", "compiler", "trace"]),
  boundary("trace", []),
  boundary("snippet", ["runner", "trace", "compiler"]),
  boundary("components", ["snippet", "trace", "runner", "compiler"]),
  // Of the oracle, only the shape of what it recorded.
  boundary("reference", ["components", "runner", "snippet"]),
  boundary("oracle", []),
  boundary("cli", ["runner", "compiler", "oracle"]),
);
