/** An article to try rules on: four people by name and office, each quoted once. Rules' cases put their own sentences before it. */
export const harbour = `The mayor of Arle, Ana Silva, inspected the new harbour wall on Monday.

“The storm of 1987 drowned eleven fishermen,” Silva said.

Bo Lind, the fire chief, disagreed. “Stone sinks into this mud every winter,” Lind said.

Cora Marsh, a marine engineer, said that steel piles would hold for a century.

“Our grandparents built their houses on the hill for a reason,” said Dan Noor, a local historian.
`;
