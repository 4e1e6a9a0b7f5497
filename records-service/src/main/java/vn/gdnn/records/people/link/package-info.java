/** One person at several schools: entries that two people of the ministry link, and part again. */
@NullMarked
package vn.gdnn.records.people.link;

import org.jspecify.annotations.NullMarked;
