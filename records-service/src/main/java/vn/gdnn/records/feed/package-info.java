/** What has changed since a reader last asked. */
@NullMarked
package vn.gdnn.records.feed;

import org.jspecify.annotations.NullMarked;
