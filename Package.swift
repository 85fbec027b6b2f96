// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with; a warning is an error here, never in a dependency.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The layers, lowest first: a target may depend on what stands above it in this list, never on its
/// own row or below (`Tests/ArchitectureTests` compares the sources with this table).
let layers: [Target] = [
  .target(name: "MinutesModel", swiftSettings: settings),

  .target(name: "MinutesWording", dependencies: ["MinutesModel"], swiftSettings: settings),
  .target(name: "TerminalScreen", swiftSettings: settings),

  .target(
    name: "MinutesEditing", dependencies: ["MinutesModel", "MinutesWording"],
    swiftSettings: settings),

  .target(
    name: "MinutesRules", dependencies: ["MinutesModel", "MinutesWording", "MinutesEditing"],
    swiftSettings: settings),
  .target(
    name: "MinutesDocuments", dependencies: ["MinutesModel", "MinutesWording"],
    swiftSettings: settings),
  .target(
    name: "MinutesReading", dependencies: ["MinutesModel", "MinutesWording"],
    swiftSettings: settings),
  .target(
    name: "CFileAttributes", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
  .target(
    name: "MinutesFiles",
    dependencies: [
      "MinutesModel", "MinutesEditing", "CFileAttributes",
      .product(name: "Crypto", package: "swift-crypto"),
    ], swiftSettings: settings),

  .target(
    name: "CTerminal",
    cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
    linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  .target(
    name: "TerminalCurses", dependencies: ["TerminalScreen", "CTerminal"], swiftSettings: settings),
  .target(
    name: "EditorInterface",
    dependencies: [
      "MinutesModel", "MinutesWording", "MinutesEditing", "MinutesRules", "MinutesDocuments",
      "MinutesReading", "TerminalScreen",
    ], swiftSettings: settings),

  .executableTarget(
    name: "seance",
    dependencies: [
      "MinutesModel", "MinutesWording", "MinutesEditing", "MinutesRules", "MinutesDocuments",
      "MinutesReading", "MinutesFiles", "TerminalScreen", "TerminalCurses", "EditorInterface",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "TOMLKit", package: "TOMLKit"),
    ], swiftSettings: settings),
]

/// What tests of several targets share: random input, folders.
let support = Target.target(
  name: "MinutesTestSupport", dependencies: ["MinutesEditing", "MinutesModel"],
  path: "Tests/Support",
  swiftSettings: settings)

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["MinutesTestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "seance",
  products: [.executable(name: "seance", targets: ["seance"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: layers + [
    support,
    tests("MinutesModelTests", ["MinutesModel"]),
    tests("MinutesWordingTests", ["MinutesWording", "MinutesModel"]),
    tests("TerminalScreenTests", ["TerminalScreen", "TerminalCurses", "CTerminal"]),
    tests(
      "MinutesEditingTests",
      ["MinutesEditing", "MinutesFiles", "MinutesWording", "MinutesModel"]),
    tests(
      "MinutesRulesTests",
      ["MinutesRules", "MinutesFiles", "MinutesEditing", "MinutesWording", "MinutesModel"],
      exclude: ["Mutations/outcomes.txt"]),
    tests(
      "MinutesDocumentsTests",
      ["MinutesDocuments", "MinutesFiles", "MinutesEditing", "MinutesWording", "MinutesModel"],
      exclude: ["Goldens"]),
    tests(
      "MinutesFilesTests", ["MinutesFiles", "MinutesEditing", "MinutesModel"],
      exclude: ["Fixtures"]),
    tests(
      "MinutesReadingTests",
      [
        "MinutesReading", "MinutesDocuments", "MinutesRules", "MinutesFiles", "MinutesEditing",
        "MinutesWording", "MinutesModel",
      ], exclude: ["Samples", "Goldens"]),
    tests(
      "EditorInterfaceTests",
      [
        "EditorInterface", "MinutesFiles", "MinutesRules", "MinutesDocuments", "MinutesEditing",
        "MinutesWording", "MinutesModel", "TerminalScreen",
      ], exclude: ["Scenarios", "Drafting/azay-sur-thouet.keys"]),
    tests(
      "SeanceTests",
      [
        "seance", "EditorInterface", "MinutesFiles", "MinutesRules", "MinutesDocuments",
        "MinutesEditing",
        "MinutesWording", "MinutesModel", "TerminalScreen",
      ]),
    tests("ArchitectureTests", []),
  ]
)

// Benchmarks of what happens inside see what is `package`, so they are a target of this package; its
// library is fetched only where SEANCE_BENCHMARKS is set (docs/decisions/benchmarks.md).
if Context.environment["SEANCE_BENCHMARKS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "Inside",
      dependencies: [
        "EditorInterface", "MinutesFiles", "MinutesRules", "MinutesDocuments", "MinutesReading",
        "MinutesEditing", "MinutesModel", "TerminalScreen",
        .product(name: "Benchmark", package: "benchmark"),
      ], path: "Benchmarks/Inside", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}

// Fuzzing is for whoever asks for it: `scripts/fuzz` (docs/reliability.md).
if Context.environment["SEANCE_FUZZING"] != nil {
  func fuzzing(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name, dependencies: dependencies + ["CFuzzing"], path: "Fuzzing/\(name)",
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
  }
  package.targets += [
    .target(name: "CFuzzing", path: "Fuzzing/CFuzzing"),
    fuzzing("FuzzRecord", ["MinutesFiles", "MinutesModel"]),
    fuzzing("FuzzJournal", ["MinutesFiles", "MinutesEditing", "MinutesModel"]),
    fuzzing("FuzzText", ["MinutesReading", "MinutesFiles", "MinutesModel"]),
    fuzzing(
      "FuzzExport", ["MinutesDocuments", "MinutesReading", "MinutesFiles", "MinutesModel"]),
    fuzzing(
      "FuzzSettings",
      [
        "EditorInterface", "MinutesRules", "TerminalScreen",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
  ]
}
