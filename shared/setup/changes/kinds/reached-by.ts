import type { MemberId } from "../../../model/ids.ts";
import type { Message } from "../../../model/message.ts";
import { accessOfMember } from "../../value/access/reach.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import { differs } from "../kind.ts";

const mostNamed = 3;

/** What a member reaches now: how many collections, and the first of them by name. */
export function reachedBy(setup: ClientSetup, member: MemberId): Message {
  const ways = accessOfMember(setup, member);
  return ways.length === 0
    ? differs("reach.none")
    : differs(
        // Of more than are named it is said that these are some of them.
        ways.length > mostNamed ? "reach.some" : "reach.collections",
        {
          first: ways
            .slice(0, mostNamed)
            .map((way) => way.collectionPath)
            .join(", "),
        },
        ways.length,
      );
}
