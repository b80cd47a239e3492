// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product's build knows nothing of it; the sources are the product's by symbolic link.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // The targets reach what only the tests reach.
    .unsafeFlags(["-enable-testing"]),
]
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "fuzz",
    dependencies: [.package(url: "https://github.com/apple/swift-log", from: "1.16.2")],
    targets: [
        .systemLibrary(name: "CLinux"),
        .target(name: "HTTP", dependencies: ["CLinux", logging], swiftSettings: settings),
        .target(name: "Schema", swiftSettings: settings),
        .target(
            name: "Model", dependencies: ["Schema"], resources: [.embedInCode("Taalwacht/Woorden")],
            swiftSettings: settings),
        // Without a main of its own: libFuzzer brings one.
        .executableTarget(
            name: "Fuzz", dependencies: ["HTTP", "Model", "Schema"], swiftSettings: settings),
    ]
)
