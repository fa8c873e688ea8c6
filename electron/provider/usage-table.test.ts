import { expect, it } from "vitest";
import { usageRowsOf } from "./usage-table.ts";

it("reads the usage table of an invoice: names with commas and quotes, dollars, seats that no client has", () => {
  const table = [
    "\uFEFFClient,Id,Assigned,Used,Remaining,Plan,Estimated total",
    '"Jansen, de ""Bakker""",one,1200,28,1172,Enterprise (Monthly),"$7,200.00"',
    "Unassigned seats,,7,0,7,Enterprise (Monthly),$42.00",
    "cut,off",
    "",
  ].join("\r\n");
  expect(usageRowsOf(table)).toEqual([
    { id: "one", client: 'Jansen, de "Bakker"', assigned: 1200, used: 28, remaining: 1172, plan: "Enterprise (Monthly)", total: 7200 },
    { id: null, client: "Unassigned seats", assigned: 7, used: 0, remaining: 7, plan: "Enterprise (Monthly)", total: 42 },
  ]);
});
