package vn.gdnn.log;

/** A tree in a word: how many leaves, and the hash over them. */
public record TreeHead(long size, Hash root) {

    public TreeHead {
        if (size < 0) {
            throw new LogDataException("a tree has no negative size");
        }
    }
}
