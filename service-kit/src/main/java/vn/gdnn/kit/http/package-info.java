/** What HTTP asks of every resource: entity tags, keyset paging. */
@NullMarked
package vn.gdnn.kit.http;

import org.jspecify.annotations.NullMarked;
