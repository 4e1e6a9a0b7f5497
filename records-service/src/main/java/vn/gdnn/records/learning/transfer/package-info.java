/** Students who change schools: what the old one hands over and the new one recognises. */
@NullMarked
package vn.gdnn.records.learning.transfer;

import org.jspecify.annotations.NullMarked;
