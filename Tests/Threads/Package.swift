// swift-tools-version: 6.2
import PackageDescription

// The engine and its suite alone, so that ThreadSanitizer builds two targets and not the product; by symbolic link.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "inzetbaar",
    dependencies: [.package(url: "https://github.com/apple/swift-log", from: "1.16.2")],
    targets: [
        .systemLibrary(name: "CLinux"),
        .target(name: "HTTP", dependencies: ["CLinux", logging], swiftSettings: settings),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP", logging], swiftSettings: settings),
    ]
)
