package vn.gdnn.quickstart.demo;

/**
 * What the loading came to.
 *
 * @param changes how many rows and acts were new or different; none when all was there already
 */
public record Loaded(DemoSize size, long changes, Links links) {}
