package vn.gdnn.kit.testing;

import java.util.List;

/**
 * The features of a service below its root package: in groups, of which each stands on those named before it, or, without
 * groups, side by side.
 */
record Features(String root, List<String> groups) {

    boolean isOwn(String name) {
        return name.startsWith(root + ".");
    }

    /** The feature to which a package or class of the service belongs, as the owner lines of migrations name it. */
    String of(String name) {
        var words = name.substring(Math.min(name.length(), root.length() + 1)).split("\\.");
        var grouped = words.length > 1 && groups.contains(words[0]);
        return grouped ? words[0] + "." + words[1] : words[0];
    }

    /** Whether an owner is a part of a library, whose tables a service has for its own use. */
    static boolean isOfLibrary(String owner) {
        return owner.startsWith("kit.") || owner.startsWith("credential.") || owner.startsWith("framework.");
    }

    /** Whether a feature stands in a group above the other's. */
    boolean isUpward(String from, String to) {
        return floor(from) >= 0 && floor(to) > floor(from);
    }

    private int floor(String feature) {
        return groups.indexOf(feature.split("\\.")[0]);
    }
}
