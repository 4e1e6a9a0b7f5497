/** What has changed since a reader last asked. */
@NullMarked
package vn.gdnn.kit.feed;

import org.jspecify.annotations.NullMarked;
