package vn.gdnn.curriculum.occupation;

/**
 * What became of a file of the list.
 *
 * @param rows how many it has
 * @param changed how many of them said something that was not there
 */
public record BroughtList(int rows, int changed) {}
