/** A page of the same host on which nobody writes a reply. */
export function Dashboard() {
  return (
    <section className="dashboard">
      <h1>Good morning, Sam</h1>
      <input type="search" aria-label="Search tickets" placeholder="Search tickets" />
      <p>Three tickets are waiting for you.</p>
    </section>
  );
}
