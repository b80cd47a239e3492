// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
/// For every target but the two that talk to C.
let safe = settings + [.strictMemorySafety()]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let scrypt: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "inzetbaar",
    products: [.executable(name: "inzetbaar", targets: ["inzetbaar"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "HTTP", dependencies: ["CLinux", logging], swiftSettings: settings),
        .target(name: "Schema", swiftSettings: safe),
        .target(
            name: "Model", dependencies: ["Schema"], resources: [.embedInCode("Taalwacht/Woorden")],
            swiftSettings: safe),
        .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings),
        .target(
            name: "Migrations", path: "Migrations", resources: [.embedInCode("SQL")], swiftSettings: safe),
        .target(
            name: "Store", dependencies: ["Migrations", "Model", "SQLite", "Schema", crypto, logging],
            swiftSettings: safe),
        .target(
            name: "API", dependencies: ["HTTP", "Model", "SQLite", "Schema", "Store", crypto, scrypt, logging],
            swiftSettings: safe),
        .target(
            name: "Web", dependencies: ["API", "HTTP", "Model", "Schema"], resources: [.embedInCode("Script")],
            swiftSettings: safe),
        .executableTarget(
            name: "inzetbaar",
            dependencies: ["API", "HTTP", "Model", "SQLite", "Schema", "Store", "Web", arguments, logging],
            swiftSettings: safe),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP", logging], swiftSettings: settings),
        .testTarget(name: "SchemaTests", dependencies: ["Schema"], swiftSettings: safe),
        .testTarget(name: "ModelTests", dependencies: ["Model", "Schema"], swiftSettings: safe),
        .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: settings),
        .testTarget(
            name: "StoreTests", dependencies: ["Migrations", "Model", "SQLite", "Schema", "Store", logging],
            swiftSettings: safe),
        .testTarget(
            name: "APITests", dependencies: ["API", "HTTP", "Model", "SQLite", "Schema", "Store", "Web", logging],
            exclude: ["Golden"],
            swiftSettings: safe),
        .testTarget(name: "WebTests", dependencies: ["API", "HTTP", "Model", "Schema", "Web"], swiftSettings: safe),
        .testTarget(
            name: "ServerTests", dependencies: ["HTTP", "Schema", "inzetbaar"], swiftSettings: safe),
    ]
)
